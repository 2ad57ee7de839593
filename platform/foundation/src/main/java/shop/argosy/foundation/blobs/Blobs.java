package shop.argosy.foundation.blobs;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import shop.argosy.foundation.config.Configuration.Storage;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Sha256;
import shop.argosy.kernel.Tenant;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Objects in S3, named by what they contain, so that they never change. A shop's keys also name what they were stored
 * for and are used once: what nothing refers to any more can be deleted without asking who may be about to.
 */
@ApplicationScoped
public class Blobs {

    private final S3Client s3;
    private final String bucket;
    private final BlobRows rows = new BlobRows();
    private StorageAllowance allowance = StorageAllowance.UNLIMITED;

    @Inject
    public Blobs(Configuration configuration) {
        this(configuration.storage());
    }

    /** For commands that need the storage alone. */
    public Blobs(Storage storage) {
        bucket = storage.bucket();
        s3 = StorageClient.of(storage);
    }

    /** For CDI's proxy alone. */
    protected Blobs() {
        s3 = null;
        bucket = null;
    }

    /** From now on a shop's own objects need room. */
    @Inject
    public void obey(StorageAllowance other) {
        allowance = other;
    }

    /** Makes the bucket when it is missing. */
    public void prepare() {
        try {
            s3.createBucket(request -> request.bucket(bucket));
        } catch (BucketAlreadyOwnedByYouException e) {
            System.getLogger(Blobs.class.getName()).log(System.Logger.Level.DEBUG, "The bucket is there");
        }
    }

    /** The key of these bytes in this shop: {@code t_…/products/{id}/{hash}}. {@code id} is that of the one thing they are stored for. */
    public static String key(Tenant tenant, String folder, UUID id, byte[] bytes) {
        return folder(tenant, folder) + id + "/" + Sha256.hex(bytes);
    }

    /** What the keys of a shop's folder begin with. */
    public static String folder(Tenant tenant, String folder) {
        return own(tenant) + folder + "/";
    }

    /** The key under which these bytes lie for all shops. */
    public static String sharedKey(String folder, byte[] bytes) {
        return "shared/" + folder + "/" + Sha256.hex(bytes);
    }

    /**
     * Stores bytes; the same key again does no harm. Not inside a transaction: it is a network call.
     *
     * @throws Problem 503 {@code storage-unavailable}
     */
    public void put(String key, byte[] bytes, String mediaType) {
        try {
            s3.putObject(request -> request.bucket(bucket).key(key).contentType(mediaType), RequestBody.fromBytes(bytes));
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    /** The same from a file, which is not held in memory. */
    public void put(String key, Path file, String mediaType) {
        try {
            s3.putObject(request -> request.bucket(bucket).key(key).contentType(mediaType), RequestBody.fromFile(file));
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    /** @throws Problem 503 {@code storage-unavailable} */
    public Optional<byte[]> get(String key) {
        try {
            return Optional.of(s3.getObjectAsBytes(request -> request.bucket(bucket).key(key)).asByteArray());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    /** @throws Problem 503 {@code storage-unavailable} */
    public boolean exists(String key) {
        try {
            s3.headObject(request -> request.bucket(bucket).key(key));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    /** The caller closes the stream. */
    public Optional<ResponseInputStream<GetObjectResponse>> open(String key) {
        try {
            return Optional.of(s3.getObject(request -> request.bucket(bucket).key(key)));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    /**
     * All keys that begin like this, in their order, with the time of their last writing.
     *
     * @throws Problem 503 {@code storage-unavailable}
     */
    public SortedMap<String, Instant> list(String beginning) {
        try {
            var found = new TreeMap<String, Instant>();
            s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(beginning)).contents().forEach(object -> found.put(object.key(), object.lastModified()));
            return found;
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    public void delete(String key) {
        try {
            s3.deleteObject(request -> request.bucket(bucket).key(key));
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    /**
     * The keys of all objects of a shop. Those that all shops share lie elsewhere.
     *
     * @throws Problem 503 {@code storage-unavailable}
     */
    public List<String> keys(Tenant tenant) {
        try {
            return s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(own(tenant))).contents().stream().map(S3Object::key).toList();
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    /** Whether the storage answers. */
    public boolean answers() {
        try {
            s3.headBucket(request -> request.bucket(bucket));
            return true;
        } catch (SdkException e) {
            return false;
        }
    }

    /**
     * Writes the shop's row for an object that is already stored; the same key gives the same row.
     *
     * @throws Problem 403 {@code plan-limit-reached}
     */
    public StoredBlob register(TenantTx tx, NewBlob blob) {
        StoredBlob stored = rows.register(tx, blob);
        if (blob.objectKey().startsWith(own(tx.tenant()))) {
            allowance.take(tx, blob.bytes());
        }
        return stored;
    }

    /** What the keys of a shop's own objects begin with. */
    static String own(Tenant tenant) {
        return tenant.schema() + "/";
    }

    /** What the shop's own objects take; those that all shops share count for none. */
    public long bytes(TenantTx tx) {
        return rows.bytes(tx);
    }

    /** What is to be known of an object before it has a row; width and height in pixels or null. */
    public record NewBlob(String objectKey, byte[] sha256, String mediaType, long bytes, Integer width, Integer height) {

        public static NewBlob of(String objectKey, byte[] content, String mediaType, Integer width, Integer height) {
            return new NewBlob(objectKey, Sha256.of(content), mediaType, content.length, width, height);
        }
    }

    private static Problem unavailable(SdkException cause) {
        var problem = Problem.of(503, "storage-unavailable", "Files cannot be stored or read at this moment. Nothing was changed; try again in a minute.").with("retry_after", 30);
        problem.addSuppressed(cause);
        return problem;
    }

    @PreDestroy
    void close() {
        s3.close();
    }
}
