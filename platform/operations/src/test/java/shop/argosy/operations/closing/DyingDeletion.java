package shop.argosy.operations.closing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.deletion.ShopRemains;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Tenant;

/** A process that deletes shops and dies without a word at a place that its argument names, as if it were killed. */
final class DyingDeletion {

    static final int DEAD = 137;

    private DyingDeletion() {
    }

    /** Where it dies. */
    enum Place {
        BEFORE_THE_FIRST_KIND, AMONG_THE_OBJECTS, BEFORE_THE_SCHEMA, AFTER_THE_SCHEMA, BEFORE_THE_LAST_WORD
    }

    public static void main(String[] arguments) {
        var foundation = Foundation.assemble(Configuration.from(System.getenv()));
        var deletions = new Deletions(foundation);
        deletions.chore(Deletions.in(Duration.ofMinutes(1)), deadly(deletions, Place.valueOf(arguments[0]))).run();
        System.exit(0);
    }

    /** Nothing of the real parts is left out; death stands between them. */
    private static List<ShopRemains> deadly(Deletions deletions, Place place) {
        Blobs blobs = deletions.foundation().blobs();
        var kinds = new ArrayList<ShopRemains>(deletions.remains(blobs));
        switch (place) {
            case BEFORE_THE_FIRST_KIND -> kinds.addFirst(new Death("death", 1, shop -> { }));
            case AMONG_THE_OBJECTS -> kinds.set(0, new Death("objects", 2, shop -> blobs.delete(blobs.keys(shop).getFirst())));
            case BEFORE_THE_SCHEMA -> kinds.addLast(new Death("death", 2, shop -> { }));
            case AFTER_THE_SCHEMA -> kinds.addFirst(new Death("death", 3, shop -> forgetThatTheSchemaIsDone(deletions, shop)));
            case BEFORE_THE_LAST_WORD -> kinds.addLast(new Death("death", 3, shop -> { }));
        }
        return kinds;
    }

    /** As if death had come between the drop and the row that tells of it. */
    private static void forgetThatTheSchemaIsDone(Deletions deletions, Tenant shop) {
        deletions.foundation().platform().run(tx -> tx.sql().execute("update shop_deletion_step set finished_at = null where step = 'tables' and tenant_id = ?", shop.id()));
    }

    /** Its calls: counted, removed, counted again after the schema. */
    private static final class Death implements ShopRemains {

        private final String what;
        private final int call;
        private final Consumer<Tenant> last;
        private int calls;

        Death(String what, int call, Consumer<Tenant> last) {
            this.what = what;
            this.call = call;
            this.last = last;
        }

        @Override
        public String what() {
            return what;
        }

        @Override
        public long count(Tenant shop) {
            called(shop);
            return what.equals("objects") ? FullShop.OBJECTS : 0;
        }

        @Override
        public void remove(Tenant shop) {
            called(shop);
        }

        private void called(Tenant shop) {
            if (++calls == call) {
                last.accept(shop);
                Runtime.getRuntime().halt(DEAD);
            }
        }
    }
}
