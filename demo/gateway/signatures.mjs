// RSA signatures as Alipay's open platform makes and checks them: SHA-256 over the sorted `name=value` pairs.
// https://opendocs.alipay.com/common/02kf5q and https://opendocs.alipay.com/common/02mse7
import { createSign, createVerify, generateKeyPairSync } from 'node:crypto';

const algorithm = 'RSA-SHA256';

/** A pair of keys as PEM; merchants keep theirs, the gateway its own. */
export function makeKeys() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}

function contentOf(fields, without) {
  return Object.keys(fields)
    .filter((name) => !without.includes(name) && fields[name] !== undefined && fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&');
}

export function signText(text, privateKey) {
  return createSign(algorithm).update(text, 'utf8').sign(privateKey, 'base64');
}

/** Whether a request was signed by whoever has the other key. */
export function isSignedRequest(fields, publicKey) {
  return verify(contentOf(fields, ['sign']), fields.sign, publicKey);
}

/** Signs a notice, or what the page comes back with. Neither signs the kind of its signature. */
export function signNotice(fields, privateKey) {
  return { ...fields, sign_type: 'RSA2', sign: signText(contentOf(fields, ['sign', 'sign_type']), privateKey) };
}

/** An answer: what is signed is the text of the inner object as it stands in the outer one. */
export function signedAnswer(method, answer, privateKey) {
  const inner = JSON.stringify(answer);
  const sign = signText(inner, privateKey);
  return `{"${method.replaceAll('.', '_')}_response":${inner},"sign":${JSON.stringify(sign)}}`;
}

function verify(content, signature, publicKey) {
  if (typeof signature !== 'string') return false;
  return createVerify(algorithm).update(content, 'utf8').verify(publicKey, signature, 'base64');
}
