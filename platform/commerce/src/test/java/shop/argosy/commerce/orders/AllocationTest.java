package shop.argosy.commerce.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import shop.argosy.kernel.Money;

class AllocationTest {

    private static final List<String> CURRENCIES = List.of("JPY", "EUR", "JOD");

    @Test
    void threeUnitsForTenCentsAreWorthThreeThreeAndFour() {
        assertEquals(List.of(0L, 3L, 6L, 10L), List.of(worth(10, 3, 0), worth(10, 3, 1), worth(10, 3, 2), worth(10, 3, 3)));
    }

    @Test
    void theLargestAmountsDoNotOverflow() {
        assertEquals(Long.MAX_VALUE, worth(Long.MAX_VALUE, 1_000_000, 1_000_000));
        assertEquals(Long.MAX_VALUE / 2, worth(Long.MAX_VALUE, 1_000_000, 500_000));
    }

    /** Lines of random totals are paid back in random parts, in a random order: all parts together are the total, always. */
    @Test
    void partsOfLinesAddUpToTheirTotalsInTwentyThousandCases() {
        var random = new SplittableRandom(20_000);
        for (int i = 0; i < 20_000; i++) {
            String currency = CURRENCIES.get(i % 3);
            int lines = random.nextInt(1, 6);
            Money total = Money.of(0, currency);
            Money paidBack = Money.of(0, currency);
            for (int line = 0; line < lines; line++) {
                int quantity = random.nextInt(1, 50);
                long worth = random.nextInt(4) == 0 ? random.nextLong(0, 10) : random.nextLong(0, 100_000_000_000L);
                total = total.plus(Money.of(worth, currency));
                paidBack = paidBack.plus(Money.of(inParts(random, worth, quantity), currency));
            }
            assertEquals(total, paidBack, "case " + i);
            assertEquals(total.toMajor(), paidBack.toMajor(), "case " + i);
        }
    }

    private static long inParts(SplittableRandom random, long worth, int quantity) {
        long sum = 0;
        int done = 0;
        while (done < quantity) {
            int part = random.nextInt(1, quantity - done + 1);
            long amount = worth(worth, quantity, done + part) - worth(worth, quantity, done);
            assertTrue(amount >= 0 && amount <= worth);
            sum += amount;
            done += part;
        }
        return sum;
    }

    private static long worth(long total, int quantity, int units) {
        return Allocation.worth(total, quantity, units);
    }
}
