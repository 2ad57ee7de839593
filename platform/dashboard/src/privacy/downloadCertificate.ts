import type { SignedCertificate } from '../api/types';
import { saveFile } from '../shared/saveFile';

export const downloadCertificate = (signed: SignedCertificate) =>
  saveFile(`erasure-${signed.certificate.id}.json`, 'application/json', JSON.stringify(signed, null, 2));
