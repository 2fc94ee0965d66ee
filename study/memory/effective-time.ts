/** When an answer happened, by a clock that all of a student's devices share. */

/** A device's clock this close to the server's is right: the rest is the network's delay. ms */
const tolerance = 60_000;

/** What to add to a device's times, ms: the server's time when a batch arrived minus the device's when it left. */
export function clockSkew(serverNow: number, deviceClock: number): number {
  const skew = serverNow - deviceClock;
  return Math.abs(skew) <= tolerance ? 0 : skew;
}

interface DeviceTime {
  deviceSeq: number;
  effectiveAt: number;
}

/**
 * The effective time (ms UTC) of an event: the device's claim corrected by the skew, within `bounds`, and never before an
 * earlier event of the same device nor after a later one. (That order wins where a bound has moved since they were dated,
 * because the student joined a class meanwhile.)
 * @param known the device's events that are dated already, in any order
 */
export function effectiveTime(
  event: { answeredAt: number; deviceSeq: number },
  skew: number,
  bounds: { from: number; to: number },
  known: readonly DeviceTime[],
): number {
  let before = Number.NEGATIVE_INFINITY;
  let to = bounds.to;
  for (const other of known) {
    if (other.deviceSeq < event.deviceSeq) before = Math.max(before, other.effectiveAt);
    if (other.deviceSeq > event.deviceSeq) to = Math.min(to, other.effectiveAt);
  }
  const from = Math.max(before, Math.min(bounds.from, to));
  return Math.round(Math.max(from, Math.min(event.answeredAt + skew, to)));
}
