// The one-file builds: every element registered, and everything that a page may call.
import './define.js';

export * from './index.js';
