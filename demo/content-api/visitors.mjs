/** What visitors did and uploaded, as long as the API runs. */
export class Visitors {
  #marks = new Set();
  #pictures = new Map();
  /** Names of the pictures of a review. */
  #of = new Map();

  has(visitor, what) {
    return this.#marks.has(`${visitor ?? 'guest'} ${what}`);
  }

  set(visitor, what, active) {
    const key = `${visitor ?? 'guest'} ${what}`;
    if (active) this.#marks.add(key);
    else this.#marks.delete(key);
    return {};
  }

  /** Sent again, the same pictures are kept once. */
  async keepPictures(reviewId, files) {
    if (this.#of.has(reviewId)) return;
    const names = files.map((_, index) => `${reviewId}-${index}`);
    this.#of.set(reviewId, names);
    for (const [index, file] of files.entries()) {
      const type = /^image\/(png|jpeg|webp)$/.test(file.type) ? file.type : 'application/octet-stream';
      this.#pictures.set(names[index], { type, bytes: Buffer.from(await file.arrayBuffer()) });
    }
  }

  withPictures(review) {
    const names = this.#of.get(review.id) ?? [];
    const added = names.map((name) => ({ url: `uploads/${name}`, width: 900, height: 1200, alt: '' }));
    return names.length === 0 ? review : { ...review, pictures: added };
  }

  picture(name) {
    return this.#pictures.get(name);
  }
}
