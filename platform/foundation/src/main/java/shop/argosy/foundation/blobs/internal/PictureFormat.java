package shop.argosy.foundation.blobs.internal;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The formats that are read. */
public enum PictureFormat {
    JPEG, PNG, GIF, WEBP;

    ImageReader reader() throws IOException {
        return this == WEBP ? new WebPImageReaderSpi().createReaderInstance(null) : ImageIO.getImageReadersByFormatName(name()).next();
    }
}
