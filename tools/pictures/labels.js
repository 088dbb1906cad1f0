import { CanvasTexture, SRGBColorSpace } from 'three';

const serif = '"Noto Serif CJK SC", "Noto Serif", Georgia, serif';
const sans = '"Noto Sans CJK SC", "Noto Sans", sans-serif';

/** A label as a texture: brand on top, name in the middle, a small line below. */
export function label({
  brand,
  name,
  detail = '',
  ink = '#2b2926',
  paper = '#f7f4ee',
  width = 512,
  height = 512,
  band,
}) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const draw = canvas.getContext('2d');
  draw.fillStyle = paper;
  draw.fillRect(0, 0, width, height);
  if (band) {
    draw.fillStyle = band;
    draw.fillRect(0, height * 0.72, width, height * 0.28);
  }
  draw.fillStyle = ink;
  draw.textAlign = 'center';
  draw.textBaseline = 'middle';
  const unit = Math.min(width, height * 1.1);
  draw.font = `700 ${unit * 0.15}px ${serif}`;
  draw.fillText(brand, width / 2, height * 0.26, width * 0.86);
  draw.fillRect(width * 0.44, height * 0.385, width * 0.12, Math.max(2, unit * 0.006));
  draw.font = `400 ${unit * 0.1}px ${serif}`;
  draw.fillText(name, width / 2, height * 0.5, width * 0.86);
  draw.font = `400 ${unit * 0.075}px ${sans}`;
  draw.fillText(detail, width / 2, height * 0.62, width * 0.86);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.anisotropy = 4;
  return texture;
}

/** The cut face of a citrus fruit. */
export function citrus(peel = '#f0a43a', flesh = '#f8c56b') {
  const size = 512;
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  const draw = canvas.getContext('2d');
  const disc = (radius, colour) => {
    draw.fillStyle = colour;
    draw.beginPath();
    draw.arc(size / 2, size / 2, radius * size, 0, Math.PI * 2);
    draw.fill();
  };
  draw.fillStyle = peel;
  draw.fillRect(0, 0, size, size);
  disc(0.48, peel);
  disc(0.45, '#fbeccb');
  for (let i = 0; i < 10; i += 1) {
    const from = (i / 10) * Math.PI * 2 + 0.05;
    draw.fillStyle = flesh;
    draw.beginPath();
    draw.moveTo(size / 2 + Math.cos(from + 0.26) * 22, size / 2 + Math.sin(from + 0.26) * 22);
    draw.arc(size / 2, size / 2, size * 0.41, from, from + 0.53);
    draw.fill();
  }
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  return texture;
}

/** A weave, for cloth: a bump map. */
export function weave() {
  const size = 256;
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  const draw = canvas.getContext('2d');
  for (let y = 0; y < size; y += 4) {
    for (let x = 0; x < size; x += 4) {
      const over = (x / 4 + y / 4) % 2 === 0;
      const grey = (over ? 170 : 90) + ((x * 7 + y * 13) % 40);
      draw.fillStyle = `rgb(${grey} ${grey} ${grey})`;
      draw.fillRect(x, y, 4, 4);
    }
  }
  return new CanvasTexture(canvas);
}
