"""Takes the grain out of the rendered pictures and writes WebP: finish.py <rendered> <media> [names]"""
import os
import subprocess
import sys
import tempfile

import cv2

source, target, *names = sys.argv[1:]
for file in sorted(os.listdir(source)):
    name, kind = os.path.splitext(file)
    if kind != '.png' or (names and name not in names):
        continue
    picture = cv2.imread(f'{source}/{file}')
    # Dark specks in dark places are too strong for what follows.
    around = cv2.medianBlur(picture, 5)
    specks = (cv2.cvtColor(around, cv2.COLOR_BGR2GRAY) < 112) & ((around.astype(int) - picture).max(axis=2) > 9)
    picture[specks] = around[specks]
    calm = cv2.fastNlMeansDenoisingColored(picture, None, 4.2, 8, 5, 19)
    if calm.shape[1] < 720:
        calm = cv2.resize(calm, None, fx=1.25, fy=1.25, interpolation=cv2.INTER_LANCZOS4)
    soft = cv2.GaussianBlur(calm, (0, 0), 1.2)
    crisp = cv2.addWeighted(calm, 1.35, soft, -0.35, 0)
    with tempfile.TemporaryDirectory() as folder:
        cv2.imwrite(f'{folder}/{file}', crisp)
        subprocess.run(['cwebp', '-quiet', '-q', '86', '-m', '6', f'{folder}/{file}', '-o', f'{target}/{name}.webp'], check=True)
