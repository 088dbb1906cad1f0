const day = 24 * 60 * 60 * 1000;

/** China has had one time zone without summer time since 1991. */
const shanghaiOffset = 8 * 60;

/**
 * The last moment of a return without a reason (七日无理由退货): the end of the last day, where day 1 is the
 * day after the goods were signed for (网络购买商品七日无理由退货暂行办法, art. 10).
 *
 * @param signedAt milliseconds since the epoch.
 * @param days how many days; 7 by law, more where the seller promises it.
 * @param offset minutes east of UTC of the place whose calendar counts; Shanghai by default.
 * @returns milliseconds since the epoch.
 */
export function returnWindowEnd(signedAt: number, days: number, offset: number = shanghaiOffset): number {
  const local = signedAt + offset * 60_000;
  const startOfDay = Math.floor(local / day) * day;
  return startOfDay + (days + 1) * day - 1 - offset * 60_000;
}
