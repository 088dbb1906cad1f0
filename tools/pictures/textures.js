// Surfaces as textures: wood, stone, knitting, checked cloth. Drawn from a fixed seed, so that every run draws the same.
import { CanvasTexture, RepeatWrapping, SRGBColorSpace } from 'three';

function drawn(width, height, paint, { colour = true, repeat = [1, 1] } = {}) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  let seed = 7;
  paint(canvas.getContext('2d'), () => (seed = (seed * 16807) % 2147483647) / 2147483647);
  const texture = new CanvasTexture(canvas);
  if (colour) texture.colorSpace = SRGBColorSpace;
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.repeat.set(...repeat);
  texture.anisotropy = 4;
  return texture;
}

export const wood = (color = '#b98d5e', repeat) =>
  drawn(
    512,
    512,
    (draw, random) => {
      draw.fillStyle = color;
      draw.fillRect(0, 0, 512, 512);
      for (let i = 0; i < 90; i += 1) {
        const y = random() * 512;
        const swing = random() * 14;
        draw.strokeStyle = `rgb(${random() > 0.35 ? '60 32 12' : '255 232 196'} / ${0.04 + random() * 0.1})`;
        draw.lineWidth = 0.8 + random() * 3.4;
        draw.beginPath();
        for (let x = 0; x <= 512; x += 32) draw.lineTo(x, y + Math.sin(x / 90 + i) * swing);
        draw.stroke();
      }
    },
    { repeat },
  );

export const stone = (color = '#cfc6b8', repeat) =>
  drawn(
    512,
    512,
    (draw, random) => {
      draw.fillStyle = color;
      draw.fillRect(0, 0, 512, 512);
      for (let i = 0; i < 2600; i += 1) {
        draw.fillStyle = `rgb(${random() > 0.5 ? '30 26 22' : '255 252 244'} / ${random() * 0.14})`;
        draw.fillRect(random() * 512, random() * 512, 1 + random() * 3, 1 + random() * 3);
      }
    },
    { repeat },
  );

/** Stitches of a knitted cloth, as a bump. */
export const knit = (repeat = [6, 6]) =>
  drawn(
    128,
    128,
    (draw) => {
      draw.fillStyle = '#303030';
      draw.fillRect(0, 0, 128, 128);
      draw.lineCap = 'round';
      for (let x = 0; x < 128; x += 32) {
        for (let y = -32; y < 160; y += 22) {
          for (const [from, to, grey] of [
            [x + 4, x + 15, '#e8e8e8'],
            [x + 28, x + 17, '#d0d0d0'],
          ]) {
            draw.strokeStyle = grey;
            draw.lineWidth = 10;
            draw.beginPath();
            draw.moveTo(from, y);
            draw.lineTo(to, y + 18);
            draw.stroke();
          }
        }
      }
    },
    { colour: false, repeat },
  );

export const checks = (color = '#b9674f', paper = '#f1e9db', repeat = [6, 4]) =>
  drawn(
    128,
    128,
    (draw) => {
      draw.fillStyle = paper;
      draw.fillRect(0, 0, 128, 128);
      draw.globalAlpha = 0.55;
      draw.fillStyle = color;
      draw.fillRect(0, 0, 64, 128);
      draw.fillRect(0, 0, 128, 64);
    },
    { repeat },
  );

/** Thin stripes lengthwise, as a pencil draws them on a shirt. */
export const pinstripes = (ground, line, repeat = [7, 7]) =>
  drawn(
    128,
    128,
    (draw) => {
      draw.fillStyle = ground;
      draw.fillRect(0, 0, 128, 128);
      draw.fillStyle = line;
      for (let x = 12; x < 128; x += 32) draw.fillRect(x, 0, 4, 128);
    },
    { repeat },
  );

/** A sign on the side of a wooden block. */
export const sign = (kind, color, ground = '#e3c493') =>
  drawn(256, 256, (draw, random) => {
    draw.fillStyle = ground;
    draw.fillRect(0, 0, 256, 256);
    for (let i = 0; i < 30; i += 1) {
      draw.strokeStyle = `rgb(110 66 24 / ${0.04 + random() * 0.07})`;
      draw.lineWidth = 1 + random() * 2;
      const y = random() * 256;
      draw.beginPath();
      draw.moveTo(0, y);
      draw.bezierCurveTo(80, y + 8, 170, y - 8, 256, y);
      draw.stroke();
    }
    draw.fillStyle = color;
    draw.beginPath();
    if (kind === 'disc') draw.arc(128, 128, 74, 0, Math.PI * 2);
    if (kind === 'house')
      for (const at of [
        [62, 196],
        [62, 116],
        [128, 56],
        [194, 116],
        [194, 196],
      ])
        draw.lineTo(...at);
    if (kind === 'square') draw.rect(62, 62, 132, 132);
    if (kind === 'moon') {
      draw.arc(128, 128, 76, 0.6, Math.PI * 2 - 0.6);
      draw.quadraticCurveTo(110, 128, 128 + 76 * Math.cos(0.6), 128 + 76 * Math.sin(0.6));
    }
    if (kind === 'leaf') {
      draw.moveTo(60, 196);
      draw.quadraticCurveTo(64, 70, 196, 60);
      draw.quadraticCurveTo(190, 190, 60, 196);
    }
    draw.fill();
  });
