import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate that lives as long as the process. */
export interface Certificate {
  cert: string;
  key: string;
  /** SHA-256 of the public key (SPKI), base64: how Chromium is told to trust this one alone. */
  publicKeyHash: string;
}

/** Makes a self-signed certificate for the hosts. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const { cert, private: key } = await generate(
    [{ name: 'commonName', value: 'Cookie Charter demo' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [
        { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
      ],
    },
  );
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { cert, key, publicKeyHash: createHash('sha256').update(spki).digest('base64') };
}
