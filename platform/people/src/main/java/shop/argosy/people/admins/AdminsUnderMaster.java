package shop.argosy.people.admins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import shop.argosy.foundation.sealing.AccountKeys;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.WrappedByMaster;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.people.admins.internal.AdminRows;
import shop.argosy.people.staff.SignInsUnderMaster;

/** Platform admins are rewrapped when the master key is rotated. */
@ApplicationScoped
public class AdminsUnderMaster {

    @Produces
    WrappedByMaster all(PlatformDatabase platform, AccountKeys keys, MasterKey masterKey) {
        return new SignInsUnderMaster(platform, keys, masterKey, new SignInsUnderMaster.People("platform admins", Admins.INDEX, new AdminRows()));
    }
}
