const deviceTime = Date.now;

/** As if the device had slept for so many milliseconds: by its clock it is so much later, until the test ends. */
export function sleepFor(milliseconds: number): void {
  const before = Date.now;
  Date.now = () => before() + milliseconds;
  window.dispatchEvent(new Event('focus'));
}

afterEach(() => {
  Date.now = deviceTime;
});
