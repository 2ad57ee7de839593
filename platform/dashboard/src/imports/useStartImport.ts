import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { upload } from '../api/upload';
import { useProblemText } from '../shared/useProblemText';
import { importsKey } from './importQueries';

/** Sends a file and leads to its run. */
export function useStartImport(shop: string) {
  const text = useProblemText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [sending, setSending] = useState<{ name: string; share: number }>();
  const [failure, setFailure] = useState('');
  const start = async (file: File) => {
    setFailure('');
    setSending({ name: file.name, share: 0 });
    const query = new URLSearchParams({ format: 'shopify', file_name: file.name });
    try {
      const run = await upload<{ id: string }>({
        url: `/shops/${encodeURIComponent(shop)}/product-imports?${query}`,
        body: file,
        type: 'text/csv',
        onProgress: share => setSending({ name: file.name, share }),
      });
      await client.invalidateQueries({ queryKey: importsKey(shop) });
      await navigate(`/shops/${shop}/imports/${run.id}`);
    } catch (error) {
      setFailure(text(error));
    } finally {
      setSending(undefined);
    }
  };
  return { start, sending, failure };
}
