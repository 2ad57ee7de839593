package shop.argosy.foundation.files;

import java.io.IOException;

/** More came than was allowed; the rest was not read. */
public final class FileTooLarge extends IOException {
}
