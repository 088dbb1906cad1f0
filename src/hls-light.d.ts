// The package has types for its whole build only; what the light one leaves out is not used.
declare module 'hls.js/light' {
  export { default, ErrorDetails, ErrorTypes, Events, type ErrorData } from 'hls.js';
}
