package shop.argosy.storefront.themes;

import java.util.List;
import java.util.Locale;

/** What a placeholder shows, guessed from words in the product's name: outlines on a ground of 1200 by 1500. */
enum Thing {

    TROUSERS(List.of("trousers", "pants", "jeans", "shorts", "leggings", "chinos"),
            "<path d=\"M430 420h340l34 740H650l-50-470-50 470H396z\"/>", "<path d=\"M428 490h346M600 500v190M470 495q6 70-36 92M730 495q-6 70 36 92\"/>"),
    SKIRT(List.of("skirt", "rock"),
            "<path d=\"M470 470h260l130 640q-260 80-520 0z\"/>", "<path d=\"M466 530h268M540 560l-50 540M600 560v560M660 560l50 540\"/>"),
    DRESS(List.of("dress", "gown", "kleid", "jumpsuit", "tunic"),
            "<path d=\"M500 330l30-20q70 70 140 0l30 20-10 210 130 590q-220 70-440 0l130-590z\"/>", "<path d=\"M510 545q90 34 180 0M560 600l-50 500M640 600l50 500\"/>"),
    BAG(List.of("bag", "tote", "backpack", "purse", "wallet", "tasche", "clutch", "satchel"),
            "<path d=\"M470 620v-80a130 130 0 0 1 260 0v80h-46v-76a84 84 0 0 0-168 0v76z\"/><path d=\"M340 610h520l46 520q-306 50-612 0z\"/>",
            "<path d=\"M330 740h540M600 740v70M560 810h80v50h-80zM372 660l-30 430M828 660l30 430\"/>"),
    HIGH_TOP(List.of("tops", "sneaker", "sneakers", "trainer", "trainers", "shoe", "shoes", "boot", "boots", "loafer", "loafers", "sandal", "sandals"),
            "<path d=\"M330 640h240q10 120 70 190l190 70q70 30 70 130v50H330z\"/><path d=\"M310 1080h600v54q0 26-30 26H340q-30 0-30-26z\"/>",
            "<path d=\"M575 700l-70 20M590 752l-74 26M614 806l-70 34M650 846l-60 44M330 720h244M330 960q120 30 180 120\"/>"),
    HAT(List.of("hat", "cap", "beanie", "mütze"),
            "<path d=\"M380 940q-10-360 220-360t220 360z\"/><path d=\"M350 930h500q30 0 30 60v60q0 40-30 40H350q-30 0-30-40v-60q0-60 30-60z\"/>",
            "<path d=\"M600 590v330M480 640q-30 130-30 280M720 640q30 130 30 280\"/>"),
    JEWEL(List.of("ring", "necklace", "bracelet", "earring", "earrings", "pendant", "jewellery", "jewelry", "watch"),
            "<path fill-rule=\"evenodd\" d=\"M600 660a240 240 0 1 1 0 480 240 240 0 0 1 0-480zm0 52a188 188 0 1 0 0 376 188 188 0 0 0 0-376z\"/><path d=\"M520 560l40-60h80l40 60-80 110z\"/>",
            "<path d=\"M520 560h160M560 500l40 60 40-60M600 560v110\"/>"),
    VESSEL(List.of("serum", "oil", "cream", "soap", "perfume", "balm", "lotion", "shampoo", "bottle", "mask", "candle", "cup", "mug", "vase", "jar", "tea", "coffee", "honey"),
            "<path d=\"M520 420h160v120H520z\"/><path d=\"M500 540h200v60q140 60 140 200v320q0 40-40 40H400q-40 0-40-40V800q0-140 140-200z\"/>",
            "<path d=\"M360 830h480v210H360zM470 900h260M510 950h180\"/>"),
    SCARF(List.of("scarf", "shawl", "towel", "blanket", "schal"),
            "<path d=\"M440 420q160-90 320 0l60 160-90 40v470H570V690l-60 40-130-190z\"/>", "<path d=\"M440 430q150 150 290 190M570 700l160-60M600 1090v40M650 1090v40M700 1090v40\"/>"),
    JACKET(List.of("jacket", "coat", "blazer", "tuxedo", "cardigan", "hoodie", "parka", "vest", "suit", "jacke"),
            "<path d=\"M490 380l110 60 110-60 150 90 70 600-130 30-50-380v420H450V720l-50 380-130-30 70-600z\"/>",
            "<path d=\"M490 384l70 210 40-150 40 150 70-210M600 590v545M470 900h80M650 900h80M622 700h2M622 800h2M622 900h2\"/>"),
    SHIRT(List.of("shirt", "blouse", "polo", "hemd"),
            "<path d=\"M490 400l110 50 110-50 140 80 90 500-140 40-60-290v410H460V730l-60 290-140-40 90-500z\"/>",
            "<path d=\"M500 400l50 110 50-60 50 60 50-110M600 450v690M622 560h2M622 690h2M622 820h2M622 950h2M640 590h90v100h-90z\"/>"),
    TOP(List.of("top", "tee", "jumper", "sweater", "pullover", "t", "tank", "jersey", "knit", "wool"),
            "<path d=\"M490 410q110 90 220 0l150 80 80 270-140 50-60-130v460H460V680l-60 130-140-50 80-270z\"/>",
            "<path d=\"M486 428q114 110 228 0M460 1090h280M352 700l104 60M848 700l-104 60\"/>"),
    FORM(List.of(),
            "<circle cx=\"690\" cy=\"930\" r=\"236\"/><path d=\"M340 1166V760a150 150 0 0 1 300 0v406z\"/>",
            "<path d=\"M340 1166V760a150 150 0 0 1 300 0v406M530 800q40 40 20 120\"/>");

    private final List<String> words;
    private final String outline;
    private final String details;

    Thing(List<String> words, String outline, String details) {
        this.words = words;
        this.outline = outline;
        this.details = details;
    }

    /** The first thing that the name mentions, looked for from its last word on, where the noun is. */
    static Thing in(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        for (int i = words.length - 1; i >= 0; i--) {
            for (Thing thing : values()) {
                if (thing.words.contains(words[i])) {
                    return thing;
                }
            }
        }
        return FORM;
    }

    String outline() {
        return outline;
    }

    String details() {
        return details;
    }
}
