// The npm package age-encryption as a filter: what stands on stdin is encrypted or decrypted to stdout.
//
//   node age_encryption.mjs generate | recipient IDENTITY | encrypt RECIPIENT | decrypt IDENTITY

import { webcrypto } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

globalThis.crypto ??= webcrypto; // Node 18, which is what Debian 12 has
const installed = new URL("../../.peers/node_modules/age-encryption/dist/index.js", import.meta.url);
const { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } = await import(installed);

const commands = {
  generate: () => generateHybridIdentity(),
  recipient: (identity) => identityToRecipient(identity),
  encrypt: (recipient) => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    return encrypter.encrypt(readFileSync(0));
  },
  decrypt: (identity) => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return decrypter.decrypt(readFileSync(0));
  },
};
const [command, key] = process.argv.slice(2);
writeFileSync(1, await commands[command](key));
