package shop.argosy.operations.templates;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import shop.argosy.storefront.content.NewTranslation;
import shop.argosy.storefront.content.TranslatedEntity;

/** Gathers a template's texts in the shop's other languages, for what differs from its own. */
final class TemplateTranslations {

    private final TemplateTexts texts;
    private final List<NewTranslation> gathered = new ArrayList<>();

    TemplateTranslations(TemplateTexts texts) {
        this.texts = texts;
    }

    /** What a text belongs to. */
    record Of(TranslatedEntity entity, UUID id, String field) {
    }

    void add(Of owner, String english, Object... steps) {
        if (english == null) {
            return;
        }
        String original = texts.own(english, steps);
        for (String locale : texts.others()) {
            String text = texts.in(locale, english, steps);
            if (!text.equals(original)) {
                gathered.add(new NewTranslation(owner.entity(), owner.id(), owner.field(), locale, text, original));
            }
        }
    }

    /** The texts of the theme's settings, whose English stands in the document at the same path. */
    void addSettings(UUID storefront, String document, JsonNode english) {
        for (String path : SettingsDocument.textPaths(english)) {
            add(new Of(TranslatedEntity.STOREFRONT, storefront, document + ":" + path), SettingsDocument.text(english, path), "theme", document, path);
        }
    }

    List<NewTranslation> gathered() {
        return gathered;
    }
}
