import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, Problem } from '../api/problem';
import { upload } from '../api/upload';
import { useProblemText } from '../shared/useProblemText';
import { useShop } from '../shell/useShop';
import { productQuery, productsKey } from './productQueries';
import { underWay } from './underWay';

export const imageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

export type Upload = { key: string; name: string; preview: string; share: number };

const pauses = [5_000, 10_000, 20_000];

/** A server that reads as many pictures as it can asks to come again; who chose a file need not choose it twice. */
async function patiently(send: () => Promise<unknown>) {
  for (const pause of pauses) {
    try {
      return await send();
    } catch (error) {
      if (!isProblem(error, 'pictures-busy')) throw error;
      await new Promise(again => setTimeout(again, pause));
    }
  }
  return send();
}

/** Sends pictures one after another; each shows its progress and, once there, is one of the product's. */
export function useImageUploads(product: string) {
  const { t } = useTranslation('products');
  const { shop } = useShop();
  const client = useQueryClient();
  const text = useProblemText();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [failures, setFailures] = useState<string[]>([]);

  const told = (error: unknown, name: string) => {
    const code = error instanceof Problem ? error.code : '';
    const known = ['not-an-image', 'too-many-pixels', 'too-many-scans', 'too-demanding', 'too-large', 'pictures-busy'].find(each => each === code);
    return `${name}: ${known ? t(`images.problems.${known}` as 'images.problems.too-large') : text(error)}`;
  };

  const send = async (file: File, key: string) => {
    if (!imageTypes.includes(file.type)) throw new Problem(422, { type: 'not-an-image' });
    await upload({
      url: `/shops/${encodeURIComponent(shop)}/products/${product}/images?alt=`,
      body: file,
      type: file.type,
      onProgress: share => setUploads(all => all.map(each => (each.key === key ? { ...each, share } : each))),
    });
    await client.invalidateQueries({ queryKey: productQuery(shop, product).queryKey });
    void client.invalidateQueries({ queryKey: productsKey(shop) });
  };

  const sendAll = async (files: File[]) => {
    setFailures([]);
    const started = files.map(file => ({ key: crypto.randomUUID(), name: file.name, preview: URL.createObjectURL(file), share: 0 }));
    setUploads(all => [...all, ...started]);
    for (const [index, { key, name, preview }] of started.entries()) {
      await patiently(() => send(files[index]!, key)).catch(error => setFailures(all => [...all, told(error, name)]));
      setUploads(all => all.filter(each => each.key !== key));
      URL.revokeObjectURL(preview);
    }
  };
  const add = (files: File[]) => underWay(product, sendAll(files));
  return { uploads, failures, add };
}
