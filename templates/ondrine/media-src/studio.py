"""A small photo studio for Blender: shapes of packaging, props, materials, light, camera.

One unit is ten centimetres. Everything stands on z = 0 and faces the camera at negative y.
"""
import math
import random

import bmesh
import bpy
from mathutils import Vector


def srgb(hex_colour, alpha=1.0):
    value = hex_colour.lstrip('#')
    parts = [int(value[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    return [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts] + [alpha]


# ---- materials ---------------------------------------------------------------------------

def material(colour, rough=0.45, metal=0.0, sheen=0.0, soft=0.0, coat=0.0, name='m'):
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    surface = mat.node_tree.nodes['Principled BSDF']
    surface.inputs['Base Color'].default_value = srgb(colour)
    surface.inputs['Roughness'].default_value = rough
    surface.inputs['Metallic'].default_value = metal
    surface.inputs['Sheen'].default_value = sheen
    surface.inputs['Clearcoat'].default_value = coat
    if soft:
        surface.inputs['Subsurface'].default_value = soft
        surface.inputs['Subsurface Color'].default_value = srgb(colour)
        surface.inputs['Subsurface Radius'].default_value = (0.10, 0.05, 0.03)
    return mat


def printed(mat, label, width, centre, ink='#1d120c'):
    """Prints a label picture (transparent PNG) on the front of whatever wears the material."""
    tree = mat.node_tree
    image = bpy.data.images.load(label)
    height = width * image.size[1] / image.size[0]
    coords = tree.nodes.new('ShaderNodeTexCoord')
    split = tree.nodes.new('ShaderNodeSeparateXYZ')
    tree.links.new(coords.outputs['Object'], split.inputs[0])
    join = tree.nodes.new('ShaderNodeCombineXYZ')
    for axis, source, low, span in (('X', 'X', -width / 2, width), ('Y', 'Z', centre - height / 2, height)):
        scale = tree.nodes.new('ShaderNodeMapRange')
        scale.clamp = False
        scale.inputs['From Min'].default_value = low
        scale.inputs['From Max'].default_value = low + span
        tree.links.new(split.outputs[source], scale.inputs['Value'])
        tree.links.new(scale.outputs[0], join.inputs[axis])
    picture = tree.nodes.new('ShaderNodeTexImage')
    picture.image = image
    picture.extension = 'CLIP'
    tree.links.new(join.outputs[0], picture.inputs['Vector'])
    front = tree.nodes.new('ShaderNodeMath')
    front.operation = 'LESS_THAN'
    front.inputs[1].default_value = 0.0
    tree.links.new(split.outputs['Y'], front.inputs[0])
    amount = tree.nodes.new('ShaderNodeMath')
    amount.operation = 'MULTIPLY'
    tree.links.new(front.outputs[0], amount.inputs[0])
    tree.links.new(picture.outputs['Alpha'], amount.inputs[1])
    surface = tree.nodes['Principled BSDF']
    mix = tree.nodes.new('ShaderNodeMixRGB')
    mix.inputs['Color1'].default_value = surface.inputs['Base Color'].default_value
    mix.inputs['Color2'].default_value = srgb(ink)
    tree.links.new(amount.outputs[0], mix.inputs['Fac'])
    tree.links.new(mix.outputs[0], surface.inputs['Base Color'])
    if surface.inputs['Transmission'].default_value:
        solid = tree.nodes.new('ShaderNodeMath')
        solid.operation = 'SUBTRACT'
        solid.inputs[0].default_value = surface.inputs['Transmission'].default_value
        tree.links.new(amount.outputs[0], solid.inputs[1])
        tree.links.new(solid.outputs[0], surface.inputs['Transmission'])
    return mat


def glass(colour, rough=0.03, depth=0.55, name='glass'):
    """Tinted glass whose shadow lets light through, so that it needs no caustics."""
    mat = material(colour, rough, name=name)
    tree = mat.node_tree
    surface = tree.nodes['Principled BSDF']
    surface.inputs['Transmission'].default_value = 1.0
    surface.inputs['IOR'].default_value = 1.45
    path = tree.nodes.new('ShaderNodeLightPath')
    clear = tree.nodes.new('ShaderNodeBsdfTransparent')
    tint = srgb(colour)
    clear.inputs['Color'].default_value = [1 - (1 - c) * depth for c in tint[:3]] + [1]
    mix = tree.nodes.new('ShaderNodeMixShader')
    tree.links.new(path.outputs['Is Shadow Ray'], mix.inputs['Fac'])
    tree.links.new(surface.outputs[0], mix.inputs[1])
    tree.links.new(clear.outputs[0], mix.inputs[2])
    tree.links.new(mix.outputs[0], tree.nodes['Material Output'].inputs['Surface'])
    return mat


def bumpy(mat, scale=8.0, strength=0.25, detail=6.0):
    tree = mat.node_tree
    noise = tree.nodes.new('ShaderNodeTexNoise')
    noise.inputs['Scale'].default_value = scale
    noise.inputs['Detail'].default_value = detail
    coords = tree.nodes.new('ShaderNodeTexCoord')
    tree.links.new(coords.outputs['Object'], noise.inputs['Vector'])
    bump = tree.nodes.new('ShaderNodeBump')
    bump.inputs['Strength'].default_value = strength
    tree.links.new(noise.outputs['Fac'], bump.inputs['Height'])
    tree.links.new(bump.outputs[0], tree.nodes['Principled BSDF'].inputs['Normal'])
    return mat


# ---- shapes ------------------------------------------------------------------------------

def add(mesh, mat, at=(0, 0, 0), turn=(0, 0, 0), size=1.0, smooth=True):
    thing = bpy.data.objects.new(mesh.name, mesh)
    bpy.context.collection.objects.link(thing)
    if mat:
        mesh.materials.append(mat)
    thing.location, thing.rotation_euler, thing.scale = at, turn, (size,) * 3
    if smooth:
        for face in mesh.polygons:
            face.use_smooth = True
        mesh.use_auto_smooth = True
        mesh.auto_smooth_angle = math.radians(40)
    return thing


def rounded(profile, radius=0.02, steps=5):
    """Rounds the inner corners of a profile of (r, z) points."""
    out = [profile[0]]
    for before, here, after in zip(profile, profile[1:], profile[2:]):
        a, b, c = Vector(before), Vector(here), Vector(after)
        reach = min(radius, (b - a).length / 2.01, (c - b).length / 2.01)
        start, end = b + (a - b).normalized() * reach, b + (c - b).normalized() * reach
        for i in range(steps + 1):
            t = i / steps
            out.append(tuple(start * (1 - t) ** 2 + b * 2 * t * (1 - t) + end * t ** 2))
    return out + [profile[-1]]


def revolve(profile, mat, at=(0, 0, 0), turn=(0, 0, 0), size=1.0, round_by=0.02, segments=96):
    points = rounded(profile, round_by) if round_by else profile
    mesh, form = bpy.data.meshes.new('revolved'), bmesh.new()
    rings = []
    for r, z in points:
        if r < 1e-5:
            rings.append([form.verts.new((0, 0, z))])
        else:
            rings.append([form.verts.new((r * math.cos(2 * math.pi * i / segments),
                                          r * math.sin(2 * math.pi * i / segments), z)) for i in range(segments)])
    for low, high in zip(rings, rings[1:]):
        for i in range(segments):
            j = (i + 1) % segments
            corners = [low[i % len(low)], low[j % len(low)], high[j % len(high)], high[i % len(high)]]
            unique = list(dict.fromkeys(corners))
            if len(unique) > 2:
                form.faces.new(unique)
    bmesh.ops.recalc_face_normals(form, faces=form.faces)
    form.to_mesh(mesh)
    form.free()
    return add(mesh, mat, at, turn, size)


def block(x, y, z, mat, at=(0, 0, 0), turn=(0, 0, 0), edge=0.02, segments=4):
    mesh, form = bpy.data.meshes.new('block'), bmesh.new()
    bmesh.ops.create_cube(form, size=1.0)
    bmesh.ops.scale(form, vec=(x, y, z), verts=form.verts)
    bmesh.ops.translate(form, vec=(0, 0, z / 2), verts=form.verts)
    if edge:
        bmesh.ops.bevel(form, geom=form.edges[:], offset=edge, segments=segments, profile=0.5, affect='EDGES')
    form.to_mesh(mesh)
    form.free()
    return add(mesh, mat, at, turn)


def sheet(columns, rows, where, mat, at=(0, 0, 0), turn=(0, 0, 0), size=1.0, thick=0.0):
    """A surface from where(u, v) -> (x, y, z) with u and v in 0..1."""
    mesh, form = bpy.data.meshes.new('sheet'), bmesh.new()
    grid = [[form.verts.new(where(i / columns, j / rows)) for i in range(columns + 1)] for j in range(rows + 1)]
    for j in range(rows):
        for i in range(columns):
            form.faces.new((grid[j][i], grid[j][i + 1], grid[j + 1][i + 1], grid[j + 1][i]))
    form.to_mesh(mesh)
    form.free()
    thing = add(mesh, mat, at, turn, size)
    if thick:
        thing.modifiers.new('thick', 'SOLIDIFY').thickness = thick
    return thing


def group(things, at=(0, 0, 0), turn=(0, 0, 0), size=1.0):
    root = bpy.data.objects.new('group', None)
    bpy.context.collection.objects.link(root)
    for thing in things:
        if thing.parent is None:
            thing.parent = root
    root.location, root.rotation_euler, root.scale = at, turn, (size,) * 3
    return root


# ---- packaging ---------------------------------------------------------------------------

def jar(body, lid, r=0.42, h=0.40, lid_h=0.20, open_with=None):
    parts = [revolve([(0, 0), (r, 0), (r, h), (r - 0.05, h), (r - 0.05, h - 0.02), (0, h - 0.02)], body, round_by=0.035)]
    if open_with:
        def cream(u, v):
            angle, reach = u * 2 * math.pi, v * (r - 0.055)
            swirl = 0.028 * math.sin(angle + v * 11) * v * (1.1 - v) * 3 + 0.05 * (1 - v) ** 2
            return reach * math.cos(angle), reach * math.sin(angle), h - 0.015 + swirl
        parts.append(sheet(120, 50, cream, open_with))
    else:
        parts.append(revolve([(0, h), (r + 0.005, h + 0.008), (r + 0.005, h + lid_h), (0, h + lid_h)], lid, round_by=0.03))
    return parts


def lid_alone(lid, r=0.42, lid_h=0.20):
    return revolve([(0, 0), (r + 0.005, 0), (r + 0.005, lid_h), (0, lid_h)], lid, round_by=0.03)


def dropper(body, collar, bulb, r=0.26, h=0.78, liquid=None):
    profile = [(0, 0), (r, 0), (r, h), (r * 0.92, h + 0.08), (0.115, h + 0.17), (0.115, h + 0.24), (0, h + 0.24)]
    parts = [revolve(profile, body, round_by=0.06)]
    if liquid:
        q = r - 0.035
        parts.append(revolve([(0, 0.05), (q, 0.05), (q, h * 0.80), (0, h * 0.80)], liquid, round_by=0.05))
    parts.append(revolve([(0, h + 0.2), (0.145, h + 0.2), (0.145, h + 0.40), (0, h + 0.40)], collar, round_by=0.012))
    parts.append(revolve([(0, h + 0.40), (0.095, h + 0.40), (0.1, h + 0.55), (0.085, h + 0.68), (0.045, h + 0.735), (0, h + 0.745)],
                         bulb, round_by=0.04))
    return parts


def tube(body, cap, w=0.30, h=1.25, cap_h=0.22):
    def skin(u, v):
        angle = u * 2 * math.pi
        flat = v ** 1.6
        across, deep = w * (1 + 0.16 * v), w * (1 - flat) * 0.92 + 0.012
        return across * math.cos(angle), deep * math.sin(angle), cap_h + 0.03 + v * (h - cap_h)
    parts = [sheet(96, 60, skin, body)]
    crimp = w * 1.16
    parts.append(block(crimp * 2, 0.028, 0.10, body, at=(0, 0, h + 0.02), edge=0.008))
    parts.append(revolve([(0, cap_h), (w - 0.01, cap_h + 0.03), (w, cap_h + 0.035)], body, round_by=0))
    parts.append(revolve([(0, 0), (w * 0.86, 0), (w * 0.9, cap_h), (0, cap_h)], cap, round_by=0.025))
    return parts


def pump(body, head, r=0.34, h=1.15):
    profile = [(0, 0), (r, 0), (r, h - 0.06), (r * 0.8, h + 0.06), (0.15, h + 0.12), (0.15, h + 0.16), (0, h + 0.16)]
    parts = [revolve(profile, body, round_by=0.09)]
    parts.append(revolve([(0, h + 0.14), (0.17, h + 0.14), (0.17, h + 0.29), (0, h + 0.29)], head, round_by=0.015))
    parts.append(revolve([(0, h + 0.28), (0.05, h + 0.28), (0.05, h + 0.42), (0, h + 0.42)], head, round_by=0))
    parts.append(revolve([(0, h + 0.40), (0.13, h + 0.40), (0.13, h + 0.49), (0, h + 0.50)], head, round_by=0.03))
    parts.append(block(0.34, 0.09, 0.07, head, at=(-0.2, 0, h + 0.415), turn=(0, -0.06, 0), edge=0.03))
    return parts


def flask(body, cap, w=0.62, d=0.30, h=0.98, liquid=None):
    parts = [block(w, d, h, body, edge=0.09, segments=8)]
    if liquid:
        parts.append(block(w - 0.08, d - 0.08, h * 0.78, liquid, at=(0, 0, 0.05), edge=0.06, segments=6))
    parts.append(revolve([(0, h - 0.01), (0.12, h - 0.01), (0.12, h + 0.08), (0, h + 0.08)], cap, round_by=0.01))
    parts.append(revolve([(0, h + 0.04), (0.17, h + 0.04), (0.17, h + 0.34), (0, h + 0.34)], cap, round_by=0.03))
    return parts


def scent(body, cap, liquid, w=0.74, h=0.80):
    parts = [block(w, w * 0.5, h, body, edge=0.05, segments=6),
             block(w - 0.14, w * 0.5 - 0.13, h * 0.66, liquid, at=(0, 0, 0.09), edge=0.03)]
    gold = material('#c9a36b', 0.25, 1.0)
    parts.append(revolve([(0, h), (0.13, h), (0.13, h + 0.05), (0, h + 0.05)], gold, round_by=0.01))
    parts.append(revolve([(0, h + 0.05), (0.2, h + 0.05), (0.2, h + 0.43), (0, h + 0.43)], cap, round_by=0.05))
    return parts


def lipstick(case, metal, bullet, closed=False):
    if closed:
        return [revolve([(0, 0), (0.13, 0), (0.13, 0.34), (0, 0.34)], case, round_by=0.02),
                revolve([(0, 0.35), (0.13, 0.35), (0.13, 0.86), (0, 0.86)], case, round_by=0.03),
                revolve([(0, 0.3), (0.118, 0.3), (0.118, 0.4), (0, 0.4)], metal, round_by=0)]
    parts = [revolve([(0, 0), (0.13, 0), (0.13, 0.36), (0, 0.36)], case, round_by=0.02),
             revolve([(0, 0.3), (0.108, 0.3), (0.108, 0.62), (0.09, 0.62), (0.09, 0.58), (0, 0.58)], metal, round_by=0.008)]
    stick = revolve([(0, 0.56), (0.086, 0.56), (0.086, 0.96), (0.05, 1.0), (0, 1.01)], bullet, round_by=0.03)
    for vert in stick.data.vertices:
        if vert.co.z > 0.8:
            vert.co.z += (vert.co.y * 0.9 + vert.co.x * 0.9 - 0.03) * (vert.co.z - 0.8) / 0.2 * 0.75
    return parts + [stick]


def compact(case, pan, lid=True, open_by=1.9):
    rim = [(0, 0), (0.42, 0), (0.42, 0.09), (0.37, 0.09), (0.37, 0.07), (0, 0.07)]
    parts = [revolve(rim, case, round_by=0.012)]
    parts.append(revolve([(0, 0.07), (0.355, 0.075), (0.34, 0.095), (0, 0.105)], pan, round_by=0.01))
    if not lid:
        return parts
    mirror = material('#e9dfd4', 0.04, 1.0)
    cover = [revolve([(0, 0), (0.42, 0), (0.42, 0.05), (0, 0.05)], case, at=(0, -0.42, 0), round_by=0.012),
           revolve([(0, -0.004), (0.36, -0.004)], mirror, at=(0, -0.42, 0), round_by=0)]
    hinge = group(cover, at=(0, 0.42, 0.1), turn=(-open_by, 0, 0))
    return parts + [hinge]


# ---- props -------------------------------------------------------------------------------

def pebble(mat, at, size=0.2, seed=1, flat=0.6):
    dice = random.Random(seed)
    mesh, form = bpy.data.meshes.new('pebble'), bmesh.new()
    bmesh.ops.create_icosphere(form, subdivisions=5, radius=1.0)
    waves = [(Vector((dice.uniform(-1, 1), dice.uniform(-1, 1), dice.uniform(-1, 1))) * 1.7, dice.uniform(0, 6)) for _ in range(5)]
    for vert in form.verts:
        swell = 1 + sum(0.06 * math.sin(vert.co.dot(way) + shift) for way, shift in waves)
        vert.co = Vector((vert.co.x * swell * 1.15, vert.co.y * swell, vert.co.z * swell * flat))
    lowest = min(v.co.z for v in form.verts)
    for vert in form.verts:
        vert.co.z -= lowest
    form.to_mesh(mesh)
    form.free()
    return add(mesh, mat, at, (0, 0, dice.uniform(0, 6)), size)


def ball(mat, at, r=0.5):
    return revolve([(r * math.sin(math.pi * t / 48), r - r * math.cos(math.pi * t / 48)) for t in range(49)], mat, at, round_by=0)


def petal(mat, at, turn, size=0.25, cup=0.35):
    def shape(u, v):
        wide = math.sin(math.pi * min(1, v * 0.86 + 0.06)) ** 0.7 * (0.55 + 0.25 * v)
        x, y = (u - 0.5) * 2 * wide, v * 1.3
        return x, y, cup * (x * x * 0.9 + (v - 0.4) ** 2 * 0.7) + 0.03 * math.sin(9 * u + 3 * v) * v
    return sheet(24, 24, shape, mat, at, turn, size, thick=0.012)


def drop(mat, at, r=0.1, high=0.55):
    cap = [(r, 0)] + [(r * math.cos(t * math.pi / 24), r * high * math.sin(t * math.pi / 24)) for t in range(1, 12)] + [(0, r * high)]
    return revolve(cap, mat, at, round_by=0, segments=64)


def leaf(mat, at, turn, size=0.3, slim=0.3, curl=0.25):
    def shape(u, v):
        wide = slim * math.sin(math.pi * v) ** 0.8 * (1.15 - 0.5 * v)
        x = (u - 0.5) * 2 * wide
        return x, v, curl * v * v + 0.35 * abs(x) - 0.02 * math.sin(v * 3)
    return sheet(12, 24, shape, mat, at, turn, size, thick=0.006)


def branch(mat, stem, at, turn, length=1.6, pairs=7, size=0.4, slim=0.3, seed=3):
    dice = random.Random(seed)
    things = []
    curve = bpy.data.curves.new('stem', 'CURVE')
    curve.dimensions, curve.bevel_depth = '3D', 0.011
    line = curve.splines.new('BEZIER')
    line.bezier_points.add(1)
    for point, co, left, right in ((line.bezier_points[0], (0, 0, 0), (0, -.3, 0), (0, length * .4, 0.05)),
                                   (line.bezier_points[1], (0.12, length, 0.12), (0.1, length * .7, .1), (0.14, length * 1.2, .12))):
        point.co, point.handle_left, point.handle_right = co, left, right
    rod = bpy.data.objects.new('stem', curve)
    curve.materials.append(stem)
    bpy.context.collection.objects.link(rod)
    things.append(rod)
    for i in range(pairs):
        t = (i + 1) / pairs
        y, x = length * (0.12 + 0.88 * t), 0.12 * t * t
        for side in (-1, 1):
            angle = side * dice.uniform(0.75, 1.15) * (1.1 - 0.55 * t)
            things.append(leaf(mat, (x, y + side * 0.03, 0.1 * t), (dice.uniform(-.25, .25), side * dice.uniform(0, .5), -angle),
                               size * dice.uniform(0.8, 1.1) * (1.1 - 0.35 * t), slim))
    return group(things, at, turn)


def arch(mat, w=1.2, h=1.8, d=0.4, at=(0, 0, 0), hole=0.0):
    outline = [(-w / 2, 0)] + [(-w / 2 * math.cos(math.pi * i / 48), h - w / 2 + w / 2 * math.sin(math.pi * i / 48)) for i in range(49)] + [(w / 2, 0)]
    if hole:
        k = w / 2 - hole
        outline += [(k, 0)] + [(k * math.cos(math.pi * i / 48), h - w / 2 + k * math.sin(math.pi * i / 48)) for i in range(49)] + [(-k, 0)]
    mesh, form = bpy.data.meshes.new('arch'), bmesh.new()
    face = form.faces.new([form.verts.new((x, 0, z)) for x, z in outline])
    grown = bmesh.ops.extrude_face_region(form, geom=[face])
    bmesh.ops.translate(form, vec=(0, d, 0), verts=[v for v in grown['geom'] if isinstance(v, bmesh.types.BMVert)])
    bmesh.ops.recalc_face_normals(form, faces=form.faces)
    form.to_mesh(mesh)
    form.free()
    thing = add(mesh, mat, at)
    edge = thing.modifiers.new('edge', 'BEVEL')
    edge.width, edge.segments, edge.limit_method = 0.012, 3, 'ANGLE'
    return thing


def stone(colour, rough=0.75):
    return bumpy(material(colour, rough), 22, 0.06)


def plaster(colour):
    return bumpy(material(colour, 0.9), 5, 0.05)


def drape(mat, at=(0, 0, 0), w=3.0, d=2.2, folds=7, depth=0.10, seed=5, turn=(0, 0, 0)):
    """Cloth lying in soft folds."""
    dice = random.Random(seed)
    waves = [(dice.uniform(2, folds), dice.uniform(-1.6, 1.6), dice.uniform(0, 6), dice.uniform(0.4, 1)) for _ in range(7)]
    def shape(u, v):
        z = sum(k * math.sin(a * u * 3 + b * v * 3.5 + c + 0.9 * math.sin(2.4 * v + c)) for a, b, c, k in waves) / 3.4
        rim = min(1, 12 * min(u, 1 - u), 12 * min(v, 1 - v))
        return (u - .5) * w, (v - .5) * d, 0.012 + rim * depth * (0.5 + z) ** 2
    return sheet(220, 180, shape, mat, at, turn)


def smear(mat, at=(0, 0, 0), turn=(0, 0, 0), size=1.0, length=2.2, wide=0.55, thick=0.11, bend=0.7, ridges=5, seed=2):
    """A stroke of cream, drawn with a spatula."""
    dice = random.Random(seed)
    shifts = [dice.uniform(0, 6) for _ in range(4)]
    def shape(u, v):
        angle = bend * (v - 0.5)
        end = min(1, v * 9) * min(1, (1 - v) * 4.5)
        half = wide * (0.72 + 0.28 * math.sin(2.6 * v + 0.6)) * (0.35 + 0.65 * end ** 0.5)
        x = (u - .5) * 2 * half
        rim = math.exp(-((abs(u - .5) * 2 - 0.82) / 0.11) ** 2) * 0.8
        comb = 0.22 * math.sin(u * ridges * 6.28 + shifts[0] + 0.7 * math.sin(3 * v + shifts[1]))
        wave = 0.16 * math.sin(11 * v + 3 * u + shifts[2]) * v
        gather = 1.7 * math.exp(-((v - 0.9) / 0.085) ** 2) * max(0, 1 - ((u - .5) * 1.9) ** 2)
        body = max(0, 1 - abs((u - .5) * 2) ** 7)
        z = thick * (0.32 + rim + comb + wave + gather) * body * end ** 0.55
        radius = length / bend if bend else 0
        if not bend:
            return x, (v - .5) * length, max(z, 0)
        return (radius + x) * math.cos(angle) - radius, (radius + x) * math.sin(angle), max(z, 0)
    return sheet(150, 320, shape, mat, at, turn, size)


# ---- set, light, camera ------------------------------------------------------------------

def clear():
    bpy.ops.wm.read_factory_settings(use_empty=True)
    random.seed(7)


def sweep(colour, back=2.6, curve=1.1, mat=None, wide=16):
    """Paper that runs from the floor up the wall."""
    def shape(u, v):
        x = (u - .5) * wide
        if v < .5:
            return x, -8 + (8 + back - curve) * v * 2, 0
        t = (v - .5) * 2
        if t < .5:
            a = t * math.pi
            return x, back - curve + curve * math.sin(a), curve - curve * math.cos(a)
        return x, back, curve + (t - .5) * 2 * 9
    return sheet(2, 96, shape, mat or plaster(colour))


def world(colour='#f3e6d8', strength=0.35):
    scene = bpy.context.scene
    scene.world = bpy.data.worlds.new('w')
    scene.world.use_nodes = True
    back = scene.world.node_tree.nodes['Background']
    back.inputs[0].default_value, back.inputs[1].default_value = srgb(colour), strength


def aim(thing, at):
    thing.rotation_euler = (Vector(at) - thing.location).to_track_quat('-Z', 'Y').to_euler()


def softbox(at, look=(0, 0, 0.5), power=120, size=2.0, colour='#fff1e0'):
    lamp = bpy.data.lights.new('softbox', 'AREA')
    lamp.energy, lamp.size, lamp.color = power, size, srgb(colour)[:3]
    thing = bpy.data.objects.new('softbox', lamp)
    bpy.context.collection.objects.link(thing)
    thing.location = at
    aim(thing, look)
    return thing


def sun(direction=(-1.2, -0.8, 1.3), power=3.2, angle=1.2, colour='#ffe3c2'):
    lamp = bpy.data.lights.new('sun', 'SUN')
    lamp.energy, lamp.angle, lamp.color = power, math.radians(angle), srgb(colour)[:3]
    thing = bpy.data.objects.new('sun', lamp)
    bpy.context.collection.objects.link(thing)
    thing.location = direction
    aim(thing, (0, 0, 0))
    return thing


def foliage_shadow(direction, look=(0, 0, 0.8), distance=3.2, seed=4, size=1.0, fronds=5, spread=1.5):
    """Leaves between the sun and the set: seen only as shadow."""
    dice = random.Random(seed)
    way = Vector(direction).normalized()
    centre = Vector(look) + way * distance
    mat = material('#20301c', 0.9)
    facing = way.to_track_quat('Z', 'Y').to_euler()
    things = []
    for i in range(fronds):
        offset = (dice.uniform(-spread, spread), dice.uniform(-spread, spread) * 0.8, dice.uniform(-.3, .3))
        root = branch(mat, mat, offset, (0, 0, dice.uniform(0, 6.28)), 1.8 * size, 8, 0.62 * size, 0.16, seed + i)
        things.append(root)
    holder = group(things, centre, facing)
    def hide(node):
        for child in node.children:
            child.visible_camera = child.visible_glossy = child.visible_transmission = False
            hide(child)
    hide(holder)
    return holder


def camera(at=(0, -5.2, 1.3), look=(0, 0, 0.6), lens=85, blur=None):
    lens_data = bpy.data.cameras.new('camera')
    lens_data.lens = lens
    thing = bpy.data.objects.new('camera', lens_data)
    bpy.context.collection.objects.link(thing)
    thing.location = at
    aim(thing, look)
    if blur:
        lens_data.dof.use_dof = True
        lens_data.dof.focus_distance = (Vector(blur[0]) - Vector(at)).length
        lens_data.dof.aperture_fstop = blur[1]
    bpy.context.scene.camera = thing


def shoot(path, width, height, samples, exposure=0.0, look='Medium Contrast'):
    scene = bpy.context.scene
    scene.render.engine = 'CYCLES'
    cycles = scene.cycles
    cycles.use_denoising = False
    cycles.samples, cycles.use_adaptive_sampling, cycles.adaptive_threshold = samples, True, 0.03
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 10, 2, 2
    cycles.transmission_bounces, cycles.transparent_max_bounces = 8, 8
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect, cycles.blur_glossy = 3.0, 0.6
    scene.view_settings.view_transform, scene.view_settings.exposure = 'Filmic', exposure
    scene.view_settings.look = look
    scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = width, height, 100
    scene.render.image_settings.file_format = 'PNG'
    scene.render.filepath = path
    bpy.ops.render.render(write_still=True)
