package shop.argosy.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PostalAddressTest {

    @Test
    void namesOfTheWestBeginWithTheGivenName() {
        assertEquals("Ada Byron", name("Ada", "Byron", "DE", "en"));
        assertEquals("Wei Zhang", name("Wei", "Zhang", "CN", "zh-CN"));
        assertEquals("Byron", name(null, "Byron", "DE", "en"));
    }

    @Test
    void chineseAndKoreanNamesBeginWithTheFamilyNameAndHaveNoSpace() {
        assertEquals("张伟", name("伟", "张", "CN", "zh-CN"));
        assertEquals("欧阳娜娜", name("娜娜", "欧阳", "DE", "en"));
        assertEquals("김민준", name("민준", "김", "KR", "ko"));
    }

    @Test
    void japaneseNamesBeginWithTheFamilyName() {
        assertEquals("佐藤さくら", name("さくら", "佐藤", "JP", "ja"));
        assertEquals("スミス ジョン", name("ジョン", "スミス", "JP", "ja"));
    }

    @Test
    void hungarianNamesBeginWithTheFamilyNameWhereverTheyLive() {
        assertEquals("Nagy Anna", name("Anna", "Nagy", "HU", "en"));
        assertEquals("Nagy Anna", name("Anna", "Nagy", "DE", "hu"));
        assertEquals("Anna Nagy", name("Anna", "Nagy", "DE", "de"));
    }

    private static String name(String first, String last, String country, String language) {
        return new PostalAddress(first, last, null, "1", null, "X", null, "1", country, null).fullName(language);
    }
}
