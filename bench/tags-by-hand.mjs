// Runs in a page: tags on a picture, put in their places by one plain loop. As ours it keeps labels off each other's things.

const [margin, row, dot] = [16, 30, 14];
const clamp = (value, most) => (most < 2 * margin ? most / 2 : Math.min(Math.max(value, margin), most - margin));

/** Which way a label grows from a thing, and what room it has there. */
function sideOf(x, width) {
  const inner = clamp(x, width);
  const [left, right] = [Math.max(0, inner - margin / 2), Math.max(0, width - inner - margin / 2)];
  return right >= left ? ['right', right] : ['left', left];
}

/** Where each tag of a picture that fills its box stands. */
export function placesOf(points, natural, box) {
  const scale = Math.max(box.width / natural.width, box.height / natural.height);
  const [width, height] = [natural.width * scale, natural.height * scale];
  const places = points.map(({ x, y }) => ({
    x: clamp((box.width - width) / 2 + x * width, box.width),
    y: clamp((box.height - height) / 2 + y * height, box.height),
  }));
  const taken = places.map(({ x, y }) => ({ y, left: x - dot, right: x + dot }));
  for (const [index, place] of places.entries()) {
    const { x, y } = place;
    let [left, right] = [0, box.width];
    for (let at = 0; at < taken.length; at += 1) {
      const other = taken[at];
      if (at === index || Math.abs(other.y - y) >= row) continue;
      if (other.left + other.right < 2 * x) left = Math.max(left, other.right);
      else right = Math.min(right, other.left);
    }
    const [alone, whole] = sideOf(x, box.width);
    const [side, room] = sideOf(x - left, right - left);
    place.bare = room < Math.min(100, whole);
    place.side = place.bare ? alone : side;
    place.room = place.bare ? whole : room;
    if (place.bare) continue;
    const length = dot + Math.min(room - 18, 240);
    taken.push(side === 'right' ? { y, left: x, right: x + length } : { y, left: x - length, right: x });
  }
  return places;
}

/** Writes one place; nothing that stands there already. */
export function moveTo(tag, { x, y, room, side, bare }) {
  tag.style.setProperty('--_x', `${x}px`);
  tag.style.setProperty('--_y', `${y}px`);
  tag.style.setProperty('--_room', `${room}px`);
  tag.dataset.side = side;
  tag.toggleAttribute('data-bare', bare);
}
