import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { answerOf, api } from '../api/client';
import { isProblem } from '../api/problem';

/** Ends the session on the server and forgets here what it had shown; stays where it is if the server cannot be reached. */
export function useSignOut() {
  const navigate = useNavigate();
  const client = useQueryClient();
  return async () => {
    await answerOf(api.DELETE('/sessions/current')).catch(error => {
      if (!isProblem(error, 'sign-in-required')) throw error;
    });
    await navigate('/signin');
    client.clear();
  };
}
