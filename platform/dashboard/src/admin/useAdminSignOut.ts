import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { answerOf, api } from '../api/client';
import { isProblem } from '../api/problem';

export function useAdminSignOut() {
  const navigate = useNavigate();
  const client = useQueryClient();
  return async () => {
    await answerOf(api.DELETE('/admin/sessions/current')).catch(error => {
      if (!isProblem(error, 'sign-in-required')) throw error;
    });
    await navigate('/admin/signin');
    client.clear();
  };
}
