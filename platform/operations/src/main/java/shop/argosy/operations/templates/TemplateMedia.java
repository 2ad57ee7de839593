package shop.argosy.operations.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.foundation.blobs.Images;
import shop.argosy.foundation.blobs.Picture;

/** The templates' pictures: stored once for all shops, never copied. */
@ApplicationScoped
public class TemplateMedia {

    private final Blobs blobs;
    private final Images images;
    private final Map<String, NewBlob> known = new ConcurrentHashMap<>();

    @Inject
    public TemplateMedia(Blobs blobs, Images images) {
        this.blobs = blobs;
        this.images = images;
    }

    /** For CDI's proxy alone. */
    protected TemplateMedia() {
        this(null, null);
    }

    /** Puts what the storage lacks there: at the platform's start, before a shop can be opened. */
    public void upload(StarterTemplate template) {
        String id = template.card().id();
        TemplateFiles.mediaOf(id).forEach(file -> {
            NewBlob blob = of(id, file);
            if (!blobs.exists(blob.objectKey())) {
                blobs.put(blob.objectKey(), new TemplateFiles(id).media(file), Picture.MEDIA_TYPE);
            }
        });
    }

    /** The stored picture of a file, for a shop's own row. */
    public NewBlob of(String template, String file) {
        return known.computeIfAbsent(template + "/" + file, path -> describe(template, file));
    }

    private NewBlob describe(String template, String file) {
        Picture picture = images.unchanged(new TemplateFiles(template).media(file));
        return NewBlob.of(Blobs.sharedKey("templates/" + template, picture.bytes()), picture.bytes(), Picture.MEDIA_TYPE, picture.width(), picture.height());
    }
}
