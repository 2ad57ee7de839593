package shop.argosy.foundation.blobs;

import static shop.argosy.schema.default_schema.Tables.BLOB;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
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

    @Inject
    public Blobs(Configuration configuration) {
        var storage = configuration.storage();
        bucket = storage.bucket();
        s3 = S3Client.builder().endpointOverride(storage.endpoint()).forcePathStyle(true).region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(storage.accessKey(), storage.secretKey())))
                .httpClientBuilder(ApacheHttpClient.builder().connectionTimeout(Duration.ofSeconds(2)).socketTimeout(Duration.ofSeconds(10)).maxConnections(50))
                .overrideConfiguration(override -> override.apiCallTimeout(Duration.ofSeconds(20)))
                .build();
    }

    /** For CDI's proxy alone. */
    protected Blobs() {
        s3 = null;
        bucket = null;
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
        return folder(tenant, folder) + id + "/" + HexFormat.of().formatHex(sha256(bytes));
    }

    /** What the keys of a shop's folder begin with. */
    public static String folder(Tenant tenant, String folder) {
        return tenant.schema() + "/" + folder + "/";
    }

    /** The key under which these bytes lie for all shops. */
    public static String sharedKey(String folder, byte[] bytes) {
        return "shared/" + folder + "/" + HexFormat.of().formatHex(sha256(bytes));
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
            return s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(tenant.schema() + "/")).contents().stream().map(S3Object::key).toList();
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

    /** Writes the shop's row for an object that is already stored; the same key gives the same row. */
    public StoredBlob register(TenantTx tx, NewBlob blob) {
        UUID id = tx.sql().insertInto(BLOB).set(BLOB.ID, Uuid7.next()).set(BLOB.OBJECT_KEY, blob.objectKey()).set(BLOB.SHA256, blob.sha256())
                .set(BLOB.MEDIA_TYPE, blob.mediaType()).set(BLOB.BYTES, blob.bytes()).set(BLOB.WIDTH, blob.width()).set(BLOB.HEIGHT, blob.height())
                .onConflict(BLOB.OBJECT_KEY).doUpdate().set(BLOB.MEDIA_TYPE, blob.mediaType())
                .returningResult(BLOB.ID).fetchSingle().value1();
        return new StoredBlob(id, blob.objectKey(), blob.mediaType(), blob.bytes(), blob.width(), blob.height());
    }

    /** What the shop's own objects take; those that all shops share count for none. */
    public long bytes(TenantTx tx) {
        return tx.sql().select(DSL.coalesce(DSL.sum(BLOB.BYTES), DSL.val(BigDecimal.ZERO))).from(BLOB).where(BLOB.OBJECT_KEY.startsWith(tx.tenant().schema() + "/")).fetchSingle().value1().longValue();
    }

    /** What is to be known of an object before it has a row; width and height in pixels or null. */
    public record NewBlob(String objectKey, byte[] sha256, String mediaType, long bytes, Integer width, Integer height) {

        public static NewBlob of(String objectKey, byte[] content, String mediaType, Integer width, Integer height) {
            return new NewBlob(objectKey, Blobs.sha256(content), mediaType, content.length, width, height);
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
