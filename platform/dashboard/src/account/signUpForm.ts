import { z } from 'zod';

export const signUpForm = z.object({
  name: z.string().trim().min(1, 'required').max(80, 'long'),
  shop: z.string().min(1, 'required').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'address').min(3, 'address').max(40, 'address'),
  email: z.email('email'),
  password: z.string().min(1, 'required').min(10, 'password'),
  template: z.string(),
  country: z.string().min(1, 'required'),
  currency: z.string().min(1, 'required'),
  locale: z.string().min(1, 'required'),
});

export type SignUpValues = z.infer<typeof signUpForm>;

export const signUpFields = ['name', 'shop', 'email', 'password', 'template', 'country', 'currency', 'locale'] as const;
