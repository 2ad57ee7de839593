package shop.argosy.storefront.content.internal;

import static shop.argosy.schema.default_schema.Tables.MENU;
import static shop.argosy.schema.default_schema.Tables.MENU_ITEM;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;
import shop.argosy.storefront.content.Menu;
import shop.argosy.storefront.content.MenuItem;
import shop.argosy.storefront.content.MenuTarget;

/** The tables menu and menu_item. */
public final class MenuRows {

    public Map<String, Menu> of(TenantTx tx, UUID storefrontId) {
        var menus = new LinkedHashMap<String, Menu>();
        tx.sql().select().from(MENU).leftJoin(MENU_ITEM).on(MENU_ITEM.MENU_ID.eq(MENU.ID)).where(MENU.STOREFRONT_ID.eq(storefrontId))
                .orderBy(MENU.HANDLE, MENU_ITEM.POSITION).forEach(row -> add(menus, row));
        return menus;
    }

    private static void add(Map<String, Menu> menus, Record row) {
        Menu menu = menus.computeIfAbsent(row.get(MENU.HANDLE),
                handle -> new Menu(row.get(MENU.ID), handle, row.get(MENU.TITLE), new ArrayList<>()));
        if (row.get(MENU_ITEM.ID) != null) {
            menu.items().add(new MenuItem(row.get(MENU_ITEM.ID), row.get(MENU_ITEM.TITLE),
                    MenuTarget.ofCode(row.get(MENU_ITEM.TARGET_TYPE)), row.get(MENU_ITEM.TARGET)));
        }
    }

    /** Makes the menu unless the storefront has one of that handle; the menu as it is then. */
    public Menu create(TenantTx tx, UUID storefrontId, String handle, String title, List<MenuItem> items) {
        UUID id = Uuid7.next();
        int created = tx.sql().insertInto(MENU).set(MENU.ID, id).set(MENU.STOREFRONT_ID, storefrontId).set(MENU.HANDLE, handle)
                .set(MENU.TITLE, title).onConflict(MENU.STOREFRONT_ID, MENU.HANDLE).doNothing().execute();
        if (created == 1) {
            addItems(tx, id, items);
        }
        return of(tx, storefrontId).get(handle);
    }

    private static void addItems(TenantTx tx, UUID menu, List<MenuItem> items) {
        for (int position = 0; position < items.size(); position++) {
            MenuItem item = items.get(position);
            tx.sql().insertInto(MENU_ITEM).set(MENU_ITEM.ID, Uuid7.next()).set(MENU_ITEM.MENU_ID, menu).set(MENU_ITEM.POSITION, position + 1)
                    .set(MENU_ITEM.TITLE, item.title()).set(MENU_ITEM.TARGET_TYPE, item.type().code()).set(MENU_ITEM.TARGET, item.target()).execute();
        }
    }
}
