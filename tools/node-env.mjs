// nanostores reads `process.env.NODE_ENV`, which no browser has.
/** Replaces it in the text of one of its modules. */
export function replaceNodeEnv(code, value) {
  return code.replaceAll('process.env.NODE_ENV', JSON.stringify(value));
}

/** Whether a module needs it. */
export function readsNodeEnv(path) {
  return /[\\/]nanostores[\\/]/.test(path);
}

/** For the dev server and the test runner. */
export function nodeEnvPlugin(value) {
  return {
    name: 'node-env',
    transform(context) {
      if (!readsNodeEnv(context.path) || typeof context.body !== 'string') return undefined;
      return { body: replaceNodeEnv(context.body, value) };
    },
  };
}

/** For rollup. */
export function nodeEnvRollup(value) {
  return {
    name: 'node-env',
    transform(code, id) {
      if (!readsNodeEnv(id) || !code.includes('process.env.NODE_ENV')) return null;
      return { code: replaceNodeEnv(code, value), map: null };
    },
  };
}
