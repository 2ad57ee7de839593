"""The pictures of the starter store: blender -b -P scenes.py -- <labels> <out> [names] [--draft]"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from studio import *  # noqa: E402,F403

PORCELAIN, ALMOND, SAND, CLAY = '#efe4d6', '#e6d3bd', '#d9bd9f', '#b9704f'
BLUSH, ROSE, FIG, SAGE, AMBER, INK = '#e8bfa9', '#c98372', '#6a3444', '#a3ad92', '#8f4a17', '#35241c'
LABELS, OUT = '', ''


def label(name):
    return f'{LABELS}/{name}.png'


# The goods, each as a function that puts it on the set and returns its parts.

def balm(**more):
    body = printed(material(PORCELAIN, 0.35, coat=0.4), label('balm'), 0.46, 0.2)
    return jar(body, material(CLAY, 0.42), **more)


def cream(**more):
    body = printed(material('#f3ede4', 0.28, coat=0.6), label('cream'), 0.44, 0.2)
    return jar(body, material('#cdb597', 0.38), **more)


def clay(**more):
    body = printed(material('#dba58e', 0.4, coat=0.3), label('clay'), 0.5, 0.18)
    return jar(body, material('#f0e2d4', 0.45), r=0.48, h=0.36, lid_h=0.17, **more)


def serum():
    body = printed(glass('#d99a5e', 0.04), label('serum'), 0.34, 0.42, ink='#fff7ea')
    return dropper(body, material('#2c211c', 0.4), material('#3a2a22', 0.5), liquid=glass('#ebbd83', 0.0, 0.4))


def veil():
    return tube(printed(material('#f2d9bd', 0.42, coat=0.2), label('veil'), 0.36, 0.82), material('#f7f0e6', 0.4))


def hand(colour='#a8b094'):
    return tube(printed(material(colour, 0.33, 0.15), label('hand'), 0.44, 0.74), material('#2f3327', 0.4), w=0.27, h=1.1)


def wash():
    return pump(printed(material('#8b5a3c', 0.38, coat=0.3), label('wash'), 0.46, 0.56, ink='#fbeedd'), material('#2b211c', 0.35))


def oil():
    body = printed(glass('#fdebc4', 0.02, 0.3), label('oil'), 0.4, 0.48, ink='#3d210a')
    return flask(body, material('#7a4b31', 0.55), liquid=glass('#f6cf85', 0.0, 0.4))


def scent_bottle():
    body = printed(glass('#fef6f2', 0.02, 0.2), label('scent'), 0.4, 0.42, ink='#43202b')
    return scent(body, material('#f1e6d8', 0.3, coat=0.4), glass('#ecc4bd', 0.0, 0.4))


def tint(shade, case='#3b2a25'):
    return lipstick(material(case, 0.28, coat=0.7), material('#d0a878', 0.22, 1.0), material(shade, 0.32, coat=0.2))


def blush(shade, lid=True):
    return compact(material('#efe1d3', 0.3, coat=0.5), bumpy(material(shade, 0.75), 60, 0.05), lid)


def daylight(direction=(-1.6, -1.1, 1.5), power=3.4, fill=60, leaves=None, tone='#fbeee0', ambient=0.32):
    world(tone, ambient)
    sun(direction, power)
    softbox((3.2, -2.6, 2.6), (0, 0, .5), fill, 2.6, '#ffeedd')
    if leaves:
        foliage_shadow(direction, **leaves)


def bust(at=(0, -6.0, 1.25), look=(0, 0, 0.62), lens=90, blur=None):
    camera(at, look, lens, blur)


# ---- pictures of products ------------------------------------------------------------------

def cleansing_balm():
    sweep('#e9cdb4')
    revolve([(0, 0), (0.95, 0), (0.95, 0.32), (0, 0.32)], stone('#efdcc8'), at=(0.05, 0.2, 0), round_by=0.02)
    group(balm(), (0, 0.1, 0.32), (0, 0, 0.06), 1.25)
    pebble(stone('#d6ab8b'), (0.98, -0.75, 0), 0.17, 4)
    daylight(leaves=dict(seed=11, look=(0, 1, 1.4)))
    bust(look=(0, 0, 0.78))


def cleansing_balm_open():
    sweep('#d9a684')
    group(balm(open_with=material('#f8eedf', 0.35, coat=0.2)), (-0.22, 0.3, 0), (0, 0, 0.1), 1.3)
    lid = lid_alone(material(CLAY, 0.42))
    lid.location, lid.rotation_euler, lid.scale = (0.66, -0.28, 0.16), (1.12, 0.1, 0.55), (1.3,) * 3
    smear(material('#f8eedf', 0.3, coat=0.2), (-0.75, -0.75, 0.002), (0, 0, -1.1), 0.42, seed=4)
    daylight((-1.8, -0.6, 1.3))
    bust((0, -4.6, 3.3), (0, 0.1, 0.25), 78)


def dew_serum():
    sweep('#e2c7a8')
    block(1.25, 1.0, 0.24, stone('#f3e5d3'), (0, 0.25, 0), (0, 0, 0.12), 0.015)
    group(serum(), (0, 0.15, 0.24), (0, 0, 0.02), 1.22)
    pebble(glass('#f6ead9', 0.0, 0.2), (0.78, -0.55, 0), 0.09, 8)
    pebble(glass('#f6ead9', 0.0, 0.2), (0.96, -0.72, 0), 0.05, 9)
    daylight((-1.9, -0.5, 1.25), 3.8, leaves=dict(seed=21, look=(0, 1, 1.4)))
    bust(look=(0, 0, 0.92), lens=84)


def dew_serum_drops():
    sweep('#f0dcc3')
    dice = random.Random(5)
    water = glass('#f5d9a8', 0.0, 0.15)
    for i in range(34):
        drop(water, (dice.uniform(-1.1, 1.1), dice.uniform(-1.35, 0.1), 0), dice.uniform(0.03, 0.11) * (2.2 if i < 4 else 1))
    lying = group(serum(), (-0.35, 0.65, 0.32), (math.pi / 2, 0.35, 0.6), 1.15)
    lying.rotation_euler = (1.5708, 0.0, 2.5)
    daylight((-1.7, -0.4, 1.2), 3.6)
    bust((0, -3.4, 4.6), (0, 0.1, 0.1), 80)


def barrier_cream():
    sweep('#ead8c6')
    arch(plaster('#dcbfa3'), 1.9, 2.35, 0.3, (0.1, 0.9, 0))
    revolve([(0, 0), (0.8, 0), (0.8, 0.2), (0, 0.2)], stone('#f6ebde'), at=(0, 0.1, 0), round_by=0.02)
    group(cream(), (0, 0.1, 0.2), (0, 0, -0.05), 1.3)
    daylight((1.5, -1.3, 1.6), 3.2)
    bust(look=(0, 0, 0.82))


def barrier_cream_texture():
    sweep('#e6cdb6')
    smear(material('#fbf4ea', 0.3, coat=0.3), (0.1, 0.0, 0.0), (0, 0, 0.5), 1.12, 2.3, 0.62, 0.12, 0.8, 6, 9)
    daylight((-1.9, -0.3, 0.9), 3.6, ambient=0.4)
    bust((0.05, -1.6, 4.6), (0.05, 0.05, 0), 78)


def daily_veil():
    sweep('#f0c9a0')
    revolve([(0, 0), (1.5, 0), (1.5, 0.1), (0, 0.1)], plaster('#f6dcbd'), at=(0.5, 0.9, 0), round_by=0.02)
    group(veil(), (0, 0, 0.1), (0, 0, 0.08), 1.12)
    ball(plaster('#e9a97a'), (0.72, 1.15, 0.1), 0.55)
    daylight((-1.4, -1.2, 1.2), 3.8)
    bust(look=(0, 0, 0.86))


def daily_veil_pair():
    sweep('#f3dcc2')
    group(veil(), (-0.35, 0.3, 0), (0, -0.0, 0.3), 1.0)
    lying = group(veil(), (0.5, -0.55, 0.26), (0, 0, 0), 1.0)
    lying.rotation_euler = (-1.5708, 0, 0.75)
    smear(material('#f9e6cf', 0.3, coat=0.2), (-0.6, -0.75, 0.002), (0, 0, 1.3), 0.36, seed=12)
    daylight((1.4, -1.0, 1.4), 3.4)
    bust((0, -5.4, 2.4), (0.05, 0, 0.45), 78)


def rose_clay():
    sweep('#d99c86')
    revolve([(0, 0), (0.85, 0), (0.85, 0.55), (0, 0.55)], stone('#e9bfab'), at=(0.1, 0.3, 0), round_by=0.02)
    group(clay(), (0.05, 0.2, 0.55), (0, 0, 0.04), 1.15)
    dice = random.Random(3)
    for i in range(6):
        petal(material('#b9505a', 0.6, sheen=0.5), (dice.uniform(-1.1, 1.1), dice.uniform(-1.2, -0.3), 0.03),
              (dice.uniform(-.2, .3), dice.uniform(-.3, .3), dice.uniform(0, 6)), 0.2)
    daylight((-1.5, -1.0, 1.5), 3.3)
    bust(look=(0, 0, 0.85))


def rose_clay_texture():
    sweep('#ecd3c3')
    smear(bumpy(material('#c98273', 0.62), 30, 0.12), (0.15, -0.05, 0.0), (0, 0, -0.7), 1.1, 2.2, 0.6, 0.13, -0.7, 4, 21)
    dice = random.Random(9)
    for i in range(5):
        petal(material('#b4505c', 0.6, sheen=0.5), (dice.uniform(-1, -.4), dice.uniform(-1, 1), 0.02),
              (dice.uniform(-.2, .3), dice.uniform(-.3, .3), dice.uniform(0, 6)), 0.22)
    daylight((-1.9, -0.3, 0.9), 3.5, ambient=0.4)
    bust((0.05, -1.6, 4.6), (0.05, 0.05, 0), 78)


def hand_cream():
    sweep('#c9cbb2')
    block(1.5, 0.9, 0.2, stone('#dcdcc8'), (0.1, 0.3, 0), (0, 0, -0.1), 0.015)
    group(hand(), (0, 0.15, 0.2), (0, 0, 0.05), 1.16)
    branch(material('#5f6f45', 0.5), material('#6b5a3e', 0.6), (-1.15, -0.35, 0.04), (0, -0.15, -0.9), 1.2, 5, 0.42, 0.34, 8)
    daylight((-1.5, -1.1, 1.5), 3.3, leaves=dict(seed=5, look=(0, 1, 1.5)))
    bust(look=(0, 0, 0.84))


def hand_cream_trio():
    sweep('#dfd9c4')
    for x, colour, turn in ((-0.72, '#a8b094', 0.16), (0.0, '#e7c29a', 0.0), (0.72, '#e9e1d2', -0.16)):
        group(hand(colour), (x, abs(x) * 0.25, 0), (0, 0, turn), 0.98)
    daylight((1.5, -1.0, 1.5), 3.3, leaves=dict(seed=15, look=(0, 1, 1.2)))
    bust((0, -6.4, 1.3), (0, 0, 0.62), 84)


def body_wash():
    sweep('#cda384')
    block(1.5, 1.1, 0.14, stone('#e6cdb5'), (0, 0.25, 0), (0, 0, 0.1), 0.015)
    group(wash(), (0, 0.1, 0.14), (0, 0, 0.0), 0.98)
    pebble(stone('#d9b798'), (0.98, -0.45, 0), 0.2, 6)
    daylight((-1.6, -1.0, 1.5), 3.4, leaves=dict(seed=31, look=(0, 1, 1.5)))
    bust(look=(0, 0, 0.88))


def body_wash_bath():
    sweep('#e8d6c2')
    block(3.4, 1.5, 0.3, stone('#f2e6d8'), (0.4, 0.6, 0), (0, 0, 0.0), 0.03)
    group(wash(), (-0.42, 0.45, 0.3), (0, 0, 0.2), 0.86)
    drape(material('#c99c7c', 0.9, sheen=0.4), (0.66, 0.45, 0.31), 1.0, 1.0, 5, 0.14, 12, (0, 0, 0.2))
    pebble(stone('#f6efe4'), (0.2, -0.05, 0.3), 0.15, 3)
    daylight((1.7, -0.9, 1.4), 3.4, leaves=dict(seed=41, look=(0, 1, 1.3)))
    bust(look=(0.1, 0, 0.8))


def body_oil():
    sweep('#e7c39a')
    revolve([(0, 0), (0.9, 0), (0.9, 0.22), (0, 0.22)], stone('#f5e3cb'), at=(0, 0.2, 0), round_by=0.02)
    group(oil(), (0, 0.15, 0.22), (0, 0, 0.12), 1.08)
    pebble(material('#e0924e', 0.55, sheen=0.3), (0.86, -0.5, 0), 0.26, 14, 0.95)
    pebble(material('#d98246', 0.55, sheen=0.3), (-0.95, -0.3, 0), 0.22, 15, 0.95)
    daylight((-1.9, -0.4, 1.3), 3.8)
    bust(look=(0, 0, 0.84))


def body_oil_light():
    sweep('#f2dfc4')
    group(oil(), (0.1, 0.2, 0), (0, 0, -0.35), 1.12)
    daylight((-1.9, -0.3, 0.9), 3.9, leaves=dict(seed=51, look=(0, 0, 0.4), distance=3.6), ambient=0.4)
    bust((0.2, -5.2, 2.6), (0.1, 0, 0.5), 82)


def lip_tint():
    sweep('#dba794')
    revolve([(0, 0), (0.55, 0), (0.55, 0.5), (0, 0.5)], stone('#ebc6b5'), at=(0.25, 0.3, 0), round_by=0.02)
    group(tint('#a04a4c'), (0.25, 0.2, 0.5), (0, 0, 0.4), 1.2)
    group(lipstick(material('#3b2a25', 0.28, coat=0.7), material('#d0a878', 0.22, 1.0), material('#a04a4c'), closed=True),
          (-0.55, -0.1, 0), (0, 0, 0.2), 1.2)
    daylight((-1.5, -1.2, 1.4), 3.4)
    bust(look=(0, 0, 0.86))


def lip_tint_shades():
    sweep('#efd9cb')
    block(2.1, 0.7, 0.62, stone('#f3e2d6'), (0, 0.62, 0), (0, 0, 0), 0.015)
    for i, shade in enumerate(('#a04a4c', '#d77a57', '#6a3444', '#9a3f2c', '#d98a8c', '#6d4334')):
        row, x = divmod(i, 3)
        group(tint(shade), ((x - 1) * 0.58 + row * 0.1 - 0.05, 0.55 - row * 0.85, 0.62 * (1 - row)), (0, 0, 0.3 * i + 0.2), 0.92)
    daylight((1.6, -1.0, 1.2), 3.5)
    bust((0, -6.0, 1.7), (0, 0, 0.72), 92)


def cream_blush():
    sweep('#e9bdab')
    revolve([(0, 0), (0.8, 0), (0.8, 0.36), (0, 0.36)], stone('#f2d8ca'), at=(0, 0.2, 0), round_by=0.02)
    group(blush('#c9665f'), (0, 0.08, 0.36), (0, 0, 0.3), 1.25)
    daylight((-1.5, -1.2, 1.5), 3.3)
    bust((0, -5.6, 2.5), (0, 0.05, 0.66), 92)


def cream_blush_shades():
    sweep('#f0dbd0')
    for x, y, shade in ((-0.5, 0.55, '#d98c7f'), (0.5, 0.45, '#c9665f'), (-0.45, -0.5, '#b0605e'), (0.55, -0.6, '#e0a184')):
        group(blush(shade, lid=False), (x, y, 0), (0, 0, 0), 1.05)
    daylight((-1.8, -0.3, 1.1), 3.4)
    bust((0, -2.0, 5.0), (0, 0, 0), 80)


def salt_and_fig():
    sweep('#c8a0a0')
    block(1.2, 1.0, 0.3, stone('#e2c6c2'), (0, 0.25, 0), (0, 0, 0.14), 0.015)
    group(scent_bottle(), (0, 0.15, 0.3), (0, 0, 0.1), 1.1)
    pebble(material('#4b2635', 0.45, sheen=0.4), (-0.92, -0.35, 0), 0.24, 23, 1.0)
    pebble(material('#57303f', 0.45, sheen=0.4), (0.95, -0.1, 0), 0.2, 25, 1.0)
    daylight((-1.8, -0.3, 1.3), 3.8, leaves=dict(seed=61, look=(0, 1, 1.5)))
    bust(look=(0, 0, 0.88))


def salt_and_fig_stone():
    sweep('#e4d2ca')
    for at, size, seed in (((-0.5, 0.6, 0), 0.7, 33), ((0.6, 0.5, 0), 0.55, 36), ((0.3, -0.4, 0), 0.3, 39)):
        pebble(stone('#cbb3a8'), at, size, seed, 0.5)
    group(scent_bottle(), (-0.3, 0.45, 0.66), (0, 0, -0.2), 0.8)
    daylight((1.7, -0.6, 1.3), 3.6)
    bust(look=(0, 0, 0.8), lens=84)


def first_ritual():
    sweep('#e6cbb0')
    block(2.3, 0.95, 0.3, stone('#f1e0cc'), (0, 0.5, 0), (0, 0, 0), 0.015)
    group(serum(), (-0.72, 0.35, 0.3), (0, 0, 0.1), 0.82)
    group(veil(), (0.0, 0.5, 0.3), (0, 0, 0.0), 0.8)
    group(cream(), (0.72, 0.3, 0.3), (0, 0, -0.1), 0.86)
    group(balm(), (0.3, -0.45, 0), (0, 0, 0.1), 0.86)
    daylight((-1.6, -1.0, 1.5), 3.4, leaves=dict(seed=71, look=(0, 1, 1.5)))
    bust((0, -6.6, 1.5), (0, 0, 0.62), 88)


def first_ritual_box():
    sweep('#d8b08e')
    block(1.9, 1.3, 0.34, material('#f2e5d5', 0.7), (0, 0.1, 0), (0, 0, 0.12), 0.012)
    drape(material('#fbf4e9', 0.9, sheen=0.4), (0, 0.1, 0.36), 1.7, 1.1, 6, 0.08, 5, (0, 0, 0.12))
    for parts, at, turn, size in ((balm(), (-0.55, 0.2, 0.42), 0.1, 0.62), (cream(), (0.55, 0.3, 0.42), -0.1, 0.62)):
        group(parts, at, (0, 0, turn), size)
    group(serum(), (0.02, 0.3, 0.42), (0, 0, 0), 0.66)
    daylight((1.6, -0.9, 1.5), 3.3)
    bust((0, -5.6, 2.6), (0, 0.1, 0.5), 100)


# ---- scenes --------------------------------------------------------------------------------

def hero():
    sweep('#e3b896', back=3.2)
    arch(plaster('#d9a582'), 2.5, 3.3, 0.35, (0.35, 1.5, 0))
    revolve([(0, 0), (0.85, 0), (0.85, 0.62), (0, 0.62)], stone('#f0d9c2'), at=(0.5, 0.45, 0), round_by=0.02)
    block(1.2, 1.0, 0.26, stone('#e9cbb0'), (-0.75, 0.15, 0), (0, 0, 0.14), 0.015)
    group(serum(), (0.5, 0.35, 0.62), (0, 0, 0.0), 1.0)
    group(cream(), (-0.78, 0.05, 0.26), (0, 0, 0.1), 0.98)
    group(tint('#a04a4c'), (-0.02, -0.4, 0), (0, 0, 0.5), 0.72)
    branch(material('#7d8259', 0.5), material('#6b5a3e', 0.6), (1.5, 0.2, 0.3), (0.75, 0.1, 0.35), 2.0, 7, 0.52, 0.26, 18)
    daylight((-1.7, -0.9, 1.4), 3.7, leaves=dict(seed=81, look=(0.2, 1.2, 1.9), size=1.25))
    bust((0, -7.6, 1.55), (0.02, 0, 1.05), 72)


def hero_texture():
    sweep('#d9a27e')
    smear(material('#f6e3cf', 0.28, coat=0.3), (0.0, 0.0, 0.0), (0, 0, 0.9), 1.15, 2.3, 0.6, 0.13, 0.9, 5, 14)
    daylight((-1.9, -0.3, 0.9), 3.5, ambient=0.4)
    bust((0.05, -1.6, 4.6), (0.05, 0.05, 0), 84)


def story():
    sweep('#e8d5bf', back=3.4)
    block(5.2, 1.6, 0.5, stone('#f1e4d3'), (0, 0.8, 0), (0, 0, 0), 0.02)
    arch(plaster('#dcb793'), 1.8, 2.2, 0.3, (1.5, 1.7, 0), hole=0.22)
    group(wash(), (-1.35, 0.75, 0.5), (0, 0, 0.15), 0.92)
    group(oil(), (-0.55, 0.55, 0.5), (0, 0, 0.1), 0.86)
    group(balm(), (1.45, 0.5, 0.5), (0, 0, -0.1), 0.92)
    drape(material('#c58f6d', 0.9, sheen=0.4), (0.55, 0.5, 0.51), 1.0, 0.9, 5, 0.14, 12, (0, 0, 0.2))
    pebble(stone('#cfa988'), (2.2, 0.3, 0.5), 0.2, 5)
    branch(material('#7d8259', 0.5), material('#6b5a3e', 0.6), (-2.2, 0.8, 0.5), (1.0, -0.1, -0.15), 1.7, 7, 0.5, 0.26, 28)
    daylight((-1.8, -1.0, 1.4), 3.6, leaves=dict(seed=91, look=(0.5, 1.5, 1.7), size=1.3, spread=2.2, fronds=7))
    bust((0, -8.2, 1.7), (0, 0, 1.05), 66)


def collection_face():
    sweep('#e8d3bd')
    revolve([(0, 0), (0.62, 0), (0.62, 0.9), (0, 0.9)], stone('#f3e4d2'), at=(-0.5, 0.6, 0), round_by=0.02)
    revolve([(0, 0), (0.72, 0), (0.72, 0.35), (0, 0.35)], stone('#e5c7a9'), at=(0.6, 0.25, 0), round_by=0.02)
    group(serum(), (-0.5, 0.55, 0.9), (0, 0, 0.05), 0.92)
    group(cream(), (0.6, 0.2, 0.35), (0, 0, -0.08), 1.05)
    daylight((-1.6, -1.0, 1.5), 3.5, leaves=dict(seed=101, look=(0, 1, 1.6)))
    bust((0, -6.8, 1.4), (0, 0, 0.95), 84)


def collection_body():
    sweep('#bf8a68')
    block(2.4, 1.0, 0.4, stone('#d8ab8a'), (0, 0.5, 0), (0, 0, 0), 0.02)
    group(wash(), (-0.5, 0.4, 0.4), (0, 0, 0.15), 0.86)
    group(oil(), (0.45, 0.4, 0.4), (0, 0, -0.12), 0.86)
    drape(material('#ecd9c4', 0.9, sheen=0.4), (0.5, -0.55, 0.0), 2.0, 1.0, 6, 0.13, 18, (0, 0, 0.1))
    daylight((1.6, -1.0, 1.5), 3.5, leaves=dict(seed=111, look=(0, 1, 1.5)))
    bust((0, -6.8, 1.4), (0, 0, 0.85), 84)


def collection_colour():
    sweep('#d3897c')
    for i, (x, h) in enumerate(((-0.75, 0.75), (-0.2, 0.35), (0.35, 1.0), (0.9, 0.5))):
        revolve([(0, 0), (0.27, 0), (0.27, h), (0, h)], stone('#e4a899'), at=(x, 0.4, 0), round_by=0.015)
        group(tint(('#a04a4c', '#d77a57', '#6a3444', '#9a3f2c')[i]), (x, 0.35, h), (0, 0, 0.5 * i), 0.9)
    group(blush('#c9665f', lid=False), (0.1, -0.65, 0.0), (0, 0, 0), 0.85)
    daylight((-1.6, -1.0, 1.3), 3.5)
    bust((0, -6.8, 1.6), (0.05, 0, 0.85), 84)


def collection_scent():
    sweep('#8b5560')
    block(1.5, 1.2, 0.34, stone('#a97480'), (0, 0.4, 0), (0, 0, 0.1), 0.015)
    group(scent_bottle(), (0, 0.3, 0.34), (0, 0, 0.1), 1.15)
    pebble(material('#3e1f2c', 0.45, sheen=0.4), (-0.95, -0.35, 0), 0.28, 23, 1.0)
    pebble(stone('#c79aa0'), (1.0, -0.3, 0), 0.24, 27, 0.6)
    daylight((-1.8, -0.3, 1.3), 4.0, leaves=dict(seed=121, look=(0, 1, 1.5)))
    bust((0, -6.6, 1.3), (0, 0, 0.85), 84)


def ingredient_oat():
    sweep('#ecdcc4')
    dice = random.Random(2)
    grain = material('#d9b783', 0.6)
    for i in range(240):
        a, r = dice.uniform(0, 6.28), abs(dice.gauss(0, 0.42))
        x, y = r * math.cos(a), r * math.sin(a)
        seed = pebble(grain, (x, y, max(0, 0.28 - r * 0.45) * dice.uniform(.5, 1)), 0.075, i, 0.5)
        seed.scale = (0.045, 0.11, 0.05)
        seed.rotation_euler = (dice.uniform(-.4, .4), dice.uniform(-.4, .4), dice.uniform(0, 6.28))
    daylight((-1.8, -0.3, 1.1), 3.5, ambient=0.4)
    bust((0, -2.6, 3.9), (0, 0, 0.05), 88)


def ingredient_fig():
    sweep('#e3d3c8')
    branch(material('#66733f', 0.5), material('#6b5a3e', 0.6), (-1.0, -0.5, 0.08), (0, -0.1, -0.85), 2.0, 5, 0.66, 0.42, 8)
    for at, size, seed in (((0.15, -0.2, 0), 0.33, 41), ((-0.35, -0.55, 0), 0.29, 44), ((0.62, 0.2, 0), 0.27, 47)):
        fruit = revolve([(0, 0), (0.55, 0.08), (0.85, 0.5), (0.8, 0.95), (0.45, 1.45), (0.16, 1.85), (0.1, 2.05), (0, 2.05)],
                        bumpy(material('#4d2637', 0.42, sheen=0.6), 7, 0.12), at, (0.28, -0.1, seed), size, 0.35)
    daylight((-1.7, -0.4, 1.3), 3.5, ambient=0.4)
    bust((0, -3.4, 3.2), (0.05, -0.05, 0.2), 84)


def ingredient_clay():
    sweep('#e6c3b2')
    dice = random.Random(6)
    waves = [(dice.uniform(3, 14), dice.uniform(3, 14), dice.uniform(0, 6), dice.uniform(0, 6)) for _ in range(24)]
    def heap(u, v):
        x, y = (u - .5) * 2.4, (v - .5) * 2.4
        r = math.hypot(x, y) * (1 + 0.1 * math.sin(3 * math.atan2(y, x) + 1))
        rough = sum(math.sin(a * x + c) * math.sin(b * y + d) / (a + b) for a, b, c, d in waves)
        z = 0.62 * max(0, 1 - (r / 0.95) ** 1.5) + 0.10 * rough * math.exp(-(r / 0.8) ** 4)
        return x, y, z - 0.012
    sheet(300, 300, heap, bumpy(material('#c27a68', 0.95), 60, 0.3, 9), (0, 0, 0))
    for i in range(40):
        a, r = dice.uniform(0, 6.28), dice.uniform(0.75, 1.25)
        pebble(bumpy(material('#c27a68', 0.95), 20, 0.3), (r * math.cos(a), r * math.sin(a), 0), dice.uniform(0.012, 0.05), i, 0.8)
    daylight((-1.9, -0.3, 0.9), 3.5, ambient=0.4)
    bust((0, -3.6, 2.9), (0, 0, 0.15), 84)


FIRST, SECOND, WIDE, SQUARE = (720, 900), (608, 760), (1008, 756), (448, 448)
PICTURES = {scene.__name__.replace('_', '-'): (scene, size) for size, scenes in {
    (960, 1200): (hero,), WIDE: (story,), SQUARE: (hero_texture, ingredient_oat, ingredient_fig, ingredient_clay),
    FIRST: (cleansing_balm, dew_serum, barrier_cream, daily_veil, rose_clay, hand_cream, body_wash, body_oil, lip_tint, cream_blush,
            salt_and_fig, first_ritual),
    SECOND: (cleansing_balm_open, dew_serum_drops, barrier_cream_texture, daily_veil_pair, rose_clay_texture, hand_cream_trio,
             body_wash_bath, body_oil_light, lip_tint_shades, cream_blush_shades, salt_and_fig_stone, first_ritual_box,
             collection_face, collection_body, collection_colour, collection_scent),
}.items() for scene in scenes}


def main(arguments):
    global LABELS, OUT
    draft = '--draft' in arguments
    LABELS, OUT, *wanted = [a for a in arguments if not a.startswith('--')]
    for name in wanted or PICTURES:
        scene, size = PICTURES[name]
        width, height = size
        clear()
        scene()
        shrink = 2.5 if draft else 1
        shoot(f'{OUT}/{name}.png', int(width / shrink), int(height / shrink), 12 if draft or size in (SECOND, SQUARE) else 18)


main(sys.argv[sys.argv.index('--') + 1:])
