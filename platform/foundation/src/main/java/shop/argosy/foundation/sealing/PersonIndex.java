package shop.argosy.foundation.sealing;

import static org.jooq.impl.DSL.select;
import static shop.argosy.schema.default_schema.Tables.DATA_KEY;
import static shop.argosy.schema.default_schema.Tables.PERSON_INDEX;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.PostalAddress;

/**
 * Finds the keys of people by what they are called, without a word of it being stored: tokens are HMACs under a key of
 * the shop, cut to 128 bits. Equal values have equal tokens, so whoever reads the table learns how often, never what.
 */
public final class PersonIndex {

    private static final int TOKEN_BYTES = 16;

    /** How people are found. */
    public enum Kind {
        EMAIL, PHONE, NAME;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final IndexKey key;

    PersonIndex(IndexKey key) {
        this.key = key;
    }

    /** Makes a person's key be found by this e-mail address and by no other. Nothing happens to a dropped key. */
    public void email(TenantTx tx, UUID person, String email) {
        if (isLiving(tx, person)) {
            tx.sql().deleteFrom(PERSON_INDEX).where(PERSON_INDEX.KEY_ID.eq(person), PERSON_INDEX.KIND.eq(Kind.EMAIL.column())).execute();
            insert(tx, person, email, List.of());
        }
    }

    /** Makes a person's key be found by all of this and by nothing else. Null parts do not count. Nothing happens to a dropped key. */
    public void describe(TenantTx tx, UUID person, String email, Collection<PostalAddress> addresses) {
        if (isLiving(tx, person)) {
            forget(tx, List.of(person));
            insert(tx, person, email, addresses);
        }
    }

    /** Holds off an erasure until this transaction ends. */
    private static boolean isLiving(TenantTx tx, UUID person) {
        return tx.sql().select(DATA_KEY.WRAPPED).from(DATA_KEY).where(DATA_KEY.ID.eq(person)).forShare().fetchSingle(DATA_KEY.WRAPPED) != null;
    }

    private void insert(TenantTx tx, UUID person, String email, Collection<PostalAddress> addresses) {
        var tokens = new ArrayList<Record3<String, byte[], UUID>>();
        add(tx, tokens, person, Kind.EMAIL, email == null ? Set.of() : Set.of(SearchTerms.email(email)));
        add(tx, tokens, person, Kind.PHONE, SearchTerms.phones(addresses));
        add(tx, tokens, person, Kind.NAME, SearchTerms.names(addresses));
        if (!tokens.isEmpty()) {
            tx.sql().insertInto(PERSON_INDEX, PERSON_INDEX.KIND, PERSON_INDEX.TOKEN, PERSON_INDEX.KEY_ID).valuesOfRecords(tokens).onConflictDoNothing().execute();
        }
    }

    private void add(TenantTx tx, List<Record3<String, byte[], UUID>> tokens, UUID person, Kind kind, Set<String> terms) {
        terms.forEach(term -> tokens.add(tx.sql().newRecord(PERSON_INDEX.KIND, PERSON_INDEX.TOKEN, PERSON_INDEX.KEY_ID).values(kind.column(), token(tx, kind, term), person)));
    }

    /** In ascending order; nobody who was erased. */
    public List<UUID> byEmail(TenantTx tx, String email) {
        return tx.sql().select(PERSON_INDEX.KEY_ID).from(PERSON_INDEX).where(is(tx, Kind.EMAIL, SearchTerms.email(email))).orderBy(PERSON_INDEX.KEY_ID).fetch(PERSON_INDEX.KEY_ID);
    }

    /** All keys that have the e-mail address of this one, itself included; itself alone when it has none. In ascending order. */
    public List<UUID> samePerson(TenantTx tx, UUID person) {
        var tokens = select(PERSON_INDEX.TOKEN).from(PERSON_INDEX).where(PERSON_INDEX.KEY_ID.eq(person), PERSON_INDEX.KIND.eq(Kind.EMAIL.column()));
        var others = tx.sql().select(PERSON_INDEX.KEY_ID).from(PERSON_INDEX).where(PERSON_INDEX.KIND.eq(Kind.EMAIL.column()), PERSON_INDEX.TOKEN.in(tokens)).fetch(PERSON_INDEX.KEY_ID);
        return Stream.concat(Stream.of(person), others.stream()).distinct().sorted().toList();
    }

    /**
     * The keys of everybody who matches what somebody typed: an e-mail address, a telephone number, or words that each
     * begin a part of the name. Nothing when it is none of these.
     */
    public Select<Record1<UUID>> matching(TenantTx tx, String typed) {
        Condition condition = DSL.falseCondition();
        for (String email : SearchTerms.emailIn(typed)) {
            condition = condition.or(is(tx, Kind.EMAIL, email));
        }
        for (String phone : SearchTerms.phoneIn(typed)) {
            condition = condition.or(is(tx, Kind.PHONE, phone));
        }
        return select(PERSON_INDEX.KEY_ID).from(PERSON_INDEX).where(condition).union(named(tx, SearchTerms.nameIn(typed)));
    }

    private Select<Record1<UUID>> named(TenantTx tx, Set<String> terms) {
        Field<UUID> id = PERSON_INDEX.KEY_ID;
        var tokens = terms.stream().map(term -> token(tx, Kind.NAME, term)).toList();
        return select(id).from(PERSON_INDEX).where(PERSON_INDEX.KIND.eq(Kind.NAME.column()), PERSON_INDEX.TOKEN.in(tokens))
                .groupBy(id).having(DSL.count().eq(tokens.size()));
    }

    /** @return how many entries went */
    int forget(TenantTx tx, Collection<UUID> people) {
        return tx.sql().deleteFrom(PERSON_INDEX).where(PERSON_INDEX.KEY_ID.in(people)).execute();
    }

    /** A token for a feature's own list of addresses, which says nothing about those in the index. */
    public byte[] token(TenantTx tx, String purpose, String email) {
        return hmac(tx, purpose, SearchTerms.email(email));
    }

    private Condition is(TenantTx tx, Kind kind, String term) {
        return PERSON_INDEX.KIND.eq(kind.column()).and(PERSON_INDEX.TOKEN.eq(token(tx, kind, term)));
    }

    private byte[] token(TenantTx tx, Kind kind, String term) {
        return hmac(tx, kind.column(), term);
    }

    private byte[] hmac(TenantTx tx, String purpose, String term) {
        return Arrays.copyOf(MasterKey.hmac(key.of(tx), (purpose + "/" + term).getBytes(StandardCharsets.UTF_8)), TOKEN_BYTES);
    }
}
