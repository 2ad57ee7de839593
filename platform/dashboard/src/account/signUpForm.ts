import * as z from 'zod/mini';

export const signUpForm = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(80, 'long')),
  shop: z.string().check(z.minLength(1, 'required'), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'address'), z.minLength(3, 'address'), z.maxLength(40, 'address')),
  email: z.email('email'),
  password: z.string().check(z.minLength(1, 'required'), z.minLength(10, 'password')),
  template: z.string(),
  country: z.string().check(z.minLength(1, 'required')),
  currency: z.string().check(z.minLength(1, 'required')),
  locale: z.string().check(z.minLength(1, 'required')),
});

export type SignUpValues = z.infer<typeof signUpForm>;

/** The fields that show what the server says of them. */
export const signUpFields = ['name', 'shop', 'email', 'password'] as const;
