import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { answerOf, api } from '../api/client';

/** Ends the session on the server and forgets here what it had shown. */
export function useSignOut() {
  const navigate = useNavigate();
  const client = useQueryClient();
  return async () => {
    await answerOf(api.DELETE('/sessions/current')).catch(() => undefined);
    await navigate('/signin');
    client.clear();
  };
}
