package shop.argosy.foundation.blobs;

import java.time.Duration;
import shop.argosy.foundation.config.Configuration.Storage;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** How S3 is reached: with times short enough that a page does not wait for it. */
final class StorageClient {

    private StorageClient() {
    }

    static S3Client of(Storage storage) {
        return S3Client.builder().endpointOverride(storage.endpoint()).forcePathStyle(true).region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(storage.accessKey(), storage.secretKey())))
                .httpClientBuilder(ApacheHttpClient.builder().connectionTimeout(Duration.ofSeconds(2)).socketTimeout(Duration.ofSeconds(10)).maxConnections(50))
                .overrideConfiguration(override -> override.apiCallTimeout(Duration.ofSeconds(20)))
                .build();
    }
}
