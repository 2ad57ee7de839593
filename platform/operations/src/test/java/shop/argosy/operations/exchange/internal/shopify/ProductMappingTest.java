package shop.argosy.operations.exchange.internal.shopify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Problem;

class ProductMappingTest {

    private static final String PRICED = "Handle,Title,Variant Price\n";
    private static final String SIZED = "Handle,Title,Option1 Name,Option1 Value,Variant Price\n";
    private static final String COUNTED = "Handle,Title,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy\n";

    @Test
    void handleAndTitleSufficeForAPublishedProductWithOneVariant() {
        ProductDraft draft = only("Handle,Title\nshirt,Shirt\n");
        assertEquals(ProductStatus.ACTIVE, draft.status());
        assertEquals(List.of(), draft.optionNames());
        assertEquals(List.of(new VariantDraft(List.of(), null, null, 0, true, true, false, false, null, null, null)), draft.variants());
        assertNull(draft.images());
    }

    @Test
    void columnNamesAreFoundWhateverTheirOrderAndCapitals() {
        assertEquals(Money.of(1999, "EUR"), only("VARIANT PRICE, title ,Unknown,handle\n19.99,Shirt,x,shirt\n").variants().getFirst().price().amount());
    }

    @Test
    void aMissingColumnIsNamed() {
        var problem = assertThrows(Problem.class, () -> map("Handle,Name\nshirt,Shirt\n"));
        assertEquals("missing-column", problem.code());
        assertEquals("The first line of the file lacks the column \"Title\". Export the products from Shopify again as CSV, or add the missing name to the first line.", problem.detail());
    }

    @Test
    void followingLinesOfAHandleAreItsVariants() {
        ProductDraft draft = only(SIZED + "top,Top,Size,Small,60\ntop,,,Large,65\n");
        assertEquals(List.of("Size"), draft.optionNames());
        assertEquals(List.of(List.of("Small"), List.of("Large")), draft.variants().stream().map(VariantDraft::optionValues).toList());
        assertEquals(List.of(6000L, 6500L), draft.variants().stream().map(variant -> variant.price().amount().amount()).toList());
    }

    @Test
    void pricesHaveTheDecimalsOfTheCurrency() {
        assertEquals(Money.of(50, "JPY"), price("50.00", "JPY"));
        assertEquals(Money.of(1500, "JOD"), price("1.5", "JOD"));
        assertEquals("Variant Price: \"50.5\" has more decimals than JPY has. Write it like 20.", refusal("50.5", "JPY"));
    }

    @Test
    void pricesThatCouldMeanTwoThingsAreRefused() {
        for (String price : List.of("1.234,50", "1,5", "€5", "-1", "1e3", "abc", "１２")) {
            String shown = price.contains(",") ? "\"" + price + "\"" : price;
            assertEquals(1, map(PRICED + "shirt,Shirt," + shown + "\n").getFirst().issues().size(), price);
        }
    }

    @Test
    void aDecimalCommaCountsWhereSemicolonsPartFields() {
        assertEquals(Money.of(1999, "EUR"), only("Handle;Title;Variant Price\nshirt;Shirt;19,99\n").variants().getFirst().price().amount());
    }

    @Test
    void aMistakeInOneVariantRejectsItsLineAlone() {
        MappedProduct product = map(SIZED + "top,Top,Size,Small,60\ntop,,,Medium,abc\ntop,,,Large,65\n").getFirst();
        assertEquals(List.of(List.of("Small"), List.of("Large")), product.draft().variants().stream().map(VariantDraft::optionValues).toList());
        assertEquals(List.of(RowIssue.rejected(3, "Variant Price", Remarks.NOT_A_PRICE.with("example", "19.99").with("value", "abc"))), product.issues());
        assertEquals("\"abc\" is not a price such as 19.99. Write digits and a point, no currency sign.", product.issues().getFirst().remark().sentence());
        assertEquals(false, product.isWhole());
    }

    @Test
    void aVariantThatIsThereTwiceIsRejected() {
        MappedProduct product = map(SIZED + "top,Top,Size,Small,60\ntop,,,Small,61\n").getFirst();
        assertEquals(1, product.draft().variants().size());
        assertEquals(List.of(RowIssue.rejected(3, "Option1 Value", Remarks.OPTIONS_REPEATED)), product.issues());
    }

    @Test
    void withoutATitleAllLinesOfTheProductAreRejected() {
        MappedProduct product = map(SIZED + "top,,Size,Small,60\ntop,,,Large,65\n").getFirst();
        assertNull(product.draft());
        assertEquals(List.of(RowIssue.rejected(2, "Title", Remarks.TITLE_MISSING),
                RowIssue.rejected(3, "Handle", Remarks.OF_REJECTED_PRODUCT.with("line", 2))), product.issues());
    }

    @Test
    void aHandleThatComesAgainLaterIsRejected() {
        var products = map(PRICED + "a,A,1\nb,B,2\na,Another,3\nc,C,4\n");
        assertEquals(List.of("a", "b", "c"), products.stream().map(MappedProduct::draft).map(ProductDraft::handle).toList());
        assertEquals(List.of("4 Handle"), issues(products));
    }

    @Test
    void linesWithoutHandleOrCutOffOrTooWideAreRejected() {
        var products = map(PRICED + ",No handle,1\ncut\nwide,Wide,1,2,3\nfine,Fine,5\n");
        assertEquals(List.of("2 Handle", "3 Variant Price", "4 Handle"), issues(products));
        assertEquals("fine", products.getFirst().draft().handle());
    }

    @Test
    void unitsAreCountedWhereATrackerSaysSo() {
        assertEquals(List.of(true, 12L), tracking("shopify,12,deny"));
        assertEquals(List.of(false, 1L), tracking(",1,deny"));
        assertEquals(List.of(true, -3L), tracking("shopify,-3,continue"));
        assertEquals(List.of(true, 0L), tracking("shopify,-3,deny"));
    }

    @Test
    void stockThatIsNoWholeNumberIsRejected() {
        for (String units : List.of("many", "1.5", "99999999999", "1 000")) {
            assertEquals(List.of("2 Variant Inventory Qty"), issues(map(COUNTED + "a,A,shopify," + units + ",deny\n")), units);
        }
    }

    @Test
    void picturesKeepTheOrderThatTheFileGivesThem() {
        ProductDraft draft = only("Handle,Title,Image Src,Image Position,Image Alt Text\n"
                + "a,A,https://pictures.example/2.jpg,2,Second\na,,https://pictures.example/1.jpg,1,First\na,,https://pictures.example/2.jpg,3,Again\n");
        assertEquals(List.of("First", "Second"), draft.images().stream().map(image -> image.alt()).toList());
        assertEquals(1, draft.variants().size());
    }

    @Test
    void whatIsNoWebAddressIsWarnedOfAndLeftOut() {
        MappedProduct product = map("Handle,Title,Image Src\na,A,file:///etc/passwd\n").getFirst();
        assertNull(product.draft().images());
        assertEquals(List.of("2 Image Src"), issues(List.of(product)));
        assertEquals(true, product.isWhole());
    }

    @Test
    void unpublishedAndDraftProductsAreDrafts() {
        assertEquals(ProductStatus.DRAFT, only("Handle,Title,Published\na,A,false\n").status());
        assertEquals(ProductStatus.DRAFT, only("Handle,Title,Published,Status\na,A,true,draft\n").status());
        assertEquals(ProductStatus.ARCHIVED, only("Handle,Title,Status\na,A,archived\n").status());
        assertEquals(List.of("2 Published"), issues(map("Handle,Title,Published\na,A,perhaps\n")));
    }

    @Test
    void handlesThatCannotStandInAnAddressAreMadeToFit() {
        assertEquals("blue-shirt", only(PRICED + "Blue Shirt,Blue Shirt,1\n").handle());
        assertEquals("蓝色衬衫", only(PRICED + "蓝色衬衫,蓝色衬衫,1\n").handle());
    }

    private static List<Object> tracking(String fields) {
        VariantDraft variant = only(COUNTED + "a,A," + fields + "\n").variants().getFirst();
        return List.of(variant.tracked(), variant.onHand());
    }

    private static Money price(String text, String currency) {
        return map(PRICED + "a,A," + text + "\n", currency).getFirst().draft().variants().getFirst().price().amount();
    }

    private static String refusal(String text, String currency) {
        var issue = map(PRICED + "a,A," + text + "\n", currency).getFirst().issues().getFirst();
        return issue.field() + ": " + issue.remark().sentence();
    }

    private static List<String> issues(List<MappedProduct> products) {
        return products.stream().flatMap(product -> product.issues().stream()).map(issue -> issue.line() + " " + issue.field()).toList();
    }

    private static ProductDraft only(String file) {
        var products = map(file);
        assertEquals(1, products.size());
        return products.getFirst().draft();
    }

    private static List<MappedProduct> map(String file) {
        return map(file, "EUR");
    }

    private static List<MappedProduct> map(String file, String currency) {
        try {
            var groups = ProductGroups.of(new BufferedReader(new StringReader(file)));
            var mapping = new ProductMapping(Currency.getInstance(currency), groups.decimalComma());
            var products = new ArrayList<MappedProduct>();
            for (var group = groups.next(); group != null; group = groups.next()) {
                products.add(mapping.map(group));
            }
            return products;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
