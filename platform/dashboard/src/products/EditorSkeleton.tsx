import { Input, Skeleton } from '@mantine/core';

export const EditorSkeleton = ({ label }: { label: string }) => (
  <Input.Wrapper label={label} labelElement="div" size="md"><Skeleton height={210} /></Input.Wrapper>
);
