import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { minorDigits } from '../i18n/use-format';

interface MoneyInputProps extends Omit<NumberInputProps, 'value' | 'onChange' | 'min' | 'suffix' | 'decimalScale'> {
  /** Whole minor units; empty is 0. */
  valueCents: number;
  onChangeCents: (valueCents: number) => void;
  currency: string;
}

/** An amount in the currency's major unit, whole cents for the server. */
export function MoneyInput({ valueCents, onChangeCents, currency, ...rest }: MoneyInputProps) {
  const { i18n } = useTranslation();
  const digits = minorDigits(currency);
  const comma = i18n.language === 'fr';
  return (
    <NumberInput
      suffix={` ${currency}`}
      decimalScale={digits}
      decimalSeparator={comma ? ',' : '.'}
      thousandSeparator={comma ? ' ' : ','}
      min={0}
      allowNegative={false}
      value={valueCents / 10 ** digits}
      onChange={(value) => onChangeCents(Math.round(Number(value) * 10 ** digits))}
      {...rest}
    />
  );
}
