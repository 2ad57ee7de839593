import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { addressInTime } from './addressInTime';
import type { SignUpValues } from './signUpForm';
import { suggestionQuery } from './useShopAddress';

/** Sends the form once its address is there: who types faster than the suggestion comes clicks only once. */
export function useSendInTime(form: UseFormReturn<SignUpValues>, submit: (body: SignUpValues) => Promise<void>) {
  const client = useQueryClient();
  const [isWaiting, setWaiting] = useState(false);
  const { dirtyFields } = form.formState;

  const suggestionFor = async (name: string) => (await client.fetchQuery(suggestionQuery(name))).suggestion;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setWaiting(true);
    const { name, shop } = form.getValues();
    form.setValue('shop', await addressInTime({ name, shop, isChosen: dirtyFields.shop ?? false }, suggestionFor));
    setWaiting(false);
    await form.handleSubmit(submit)();
  };
  return { send, isWaiting };
}
