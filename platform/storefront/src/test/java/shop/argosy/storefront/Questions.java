package shop.argosy.storefront;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import shop.argosy.foundation.tenancy.TenantTx;

/** What a piece of work asks its database, with values in place. */
public final class Questions implements ExecuteListener {

    private static final long serialVersionUID = 1;

    private final transient List<String> asked = new ArrayList<>();

    /** The same transaction, listened to. */
    public TenantTx listen(TenantTx tx) {
        var configuration = tx.sql().configuration().derive(new DefaultExecuteListenerProvider(this));
        return new TenantTx(tx.tenant(), DSL.using(configuration));
    }

    @Override
    public void executeStart(ExecuteContext context) {
        asked.add(DSL.using(context.configuration()).renderInlined(context.query()));
    }

    public List<String> asked() {
        return asked;
    }

    /** Those that were asked before. */
    public List<String> repeated() {
        var first = new HashSet<String>();
        return asked.stream().filter(question -> !first.add(question)).toList();
    }
}
