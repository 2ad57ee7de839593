package shop.argosy.storefront.search.internal;

/** Settings and mappings of an index: only what is asked for or filtered by is indexed, anything unknown is refused. */
final class IndexDefinition {

    private static final String TEMPLATE = """
            {
              "settings": {
                "number_of_shards": 1, "auto_expand_replicas": "0-1",
                "analysis": {
                  "analyzer": {"plain": {"type": "custom", "tokenizer": "icu_tokenizer", "filter": ["icu_folding"]}}
                }
              },
              "aliases": {"$alias": {}},
              "mappings": {
                "dynamic": "strict",
                "_routing": {"required": true},
                "_source": {"includes": ["tenant", "product_id", "locale", "title", "vendor", "type", "tags"]},
                "properties": {
                  "tenant": {"type": "keyword"},
                  "product_id": {"type": "keyword"},
                  "locale": {"type": "keyword"},
                  "title": {"type": "text", "analyzer": "$analyzer", "copy_to": "words",
                            "fields": {"plain": {"type": "text", "analyzer": "plain"}}},
                  "description": {"type": "text", "analyzer": "$analyzer", "copy_to": "words"},
                  "vendor": {"type": "text", "analyzer": "$analyzer", "copy_to": "words", "fields": {"exact": {"type": "keyword", "ignore_above": 256}}},
                  "type": {"type": "text", "analyzer": "$analyzer", "copy_to": "words", "fields": {"exact": {"type": "keyword", "ignore_above": 256}}},
                  "tags": {"type": "text", "analyzer": "$analyzer", "copy_to": "words"},
                  "words": {"type": "text", "analyzer": "plain"},
                  "skus": {"type": "keyword", "ignore_above": 256},
                  "sku_keys": {"type": "keyword", "ignore_above": 256},
                  "available": {"type": "boolean"},
                  "prices": {"type": "nested", "properties": {
                    "market": {"type": "keyword"}, "currency": {"type": "keyword"},
                    "min": {"type": "long"}, "max": {"type": "long"}}}
                }
              }
            }
            """;

    private IndexDefinition() {
    }

    static String of(LanguageFamily family) {
        return TEMPLATE.replace("$alias", family.alias()).replace("$analyzer", family.analyzer());
    }
}
