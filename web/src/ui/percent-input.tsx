import { NumberInput, type NumberInputProps } from '@mantine/core';

interface PercentInputProps extends Omit<NumberInputProps, 'value' | 'onChange' | 'min' | 'max' | 'suffix'> {
  /** Basis points: 2,500 is 25 %. */
  valueBp: number;
  onChangeBp: (valueBp: number) => void;
  maxBp?: number;
}

/** Per cent for people, whole basis points for the server. */
export function PercentInput({ valueBp, onChangeBp, maxBp = 10_000, ...rest }: PercentInputProps) {
  return (
    <NumberInput
      suffix=" %"
      decimalScale={2}
      min={0}
      max={maxBp / 100}
      step={5}
      allowNegative={false}
      value={valueBp / 100}
      onChange={(value) => onChangeBp(Math.round(Number(value) * 100))}
      {...rest}
    />
  );
}
