package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import shop.argosy.foundation.sealing.AccountKeys;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.WrappedByMaster;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.people.staff.internal.AccountRows;

/** Accounts are rewrapped when the master key is rotated. */
@ApplicationScoped
public class AccountsUnderMaster {

    @Produces
    WrappedByMaster all(PlatformDatabase platform, AccountKeys keys, MasterKey masterKey) {
        return new SignInsUnderMaster(platform, keys, masterKey, new SignInsUnderMaster.People("accounts", Accounts.INDEX, new AccountRows()));
    }
}
