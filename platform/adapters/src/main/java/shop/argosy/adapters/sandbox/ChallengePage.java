package shop.argosy.adapters.sandbox;

import java.text.NumberFormat;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import shop.argosy.adapters.sandbox.Challenges.Challenge;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Sha256;

/** The page on which a buyer confirms a payment, as a bank would show it. */
final class ChallengePage {

    private static final String STYLE = """
            :root{color-scheme:light;--ink:#14213d;--soft:#5b6478;--line:#dfe3ec;--deep:#0b3d91;--paper:#fff;--ground:#eef1f7}
            *{box-sizing:border-box}
            body{margin:0;min-block-size:100vh;display:grid;place-items:center;padding:24px;background:var(--ground);color:var(--ink);\
            font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Noto Sans SC","Noto Sans Arabic",sans-serif}
            main{inline-size:min(420px,100%);background:var(--paper);border:1px solid var(--line);border-radius:16px;padding:32px;\
            box-shadow:0 12px 40px rgb(20 33 61/.08)}
            header{display:flex;align-items:center;gap:10px;color:var(--deep);font-weight:650}
            header span{inline-size:28px;block-size:28px;border-radius:8px;background:var(--deep);display:grid;place-items:center}
            header span::before{content:"";inline-size:12px;block-size:9px;border:2px solid #fff;border-radius:2px}
            h1{font-size:22px;line-height:1.25;margin:24px 0 4px}
            p{margin:0;color:var(--soft)}
            dl{display:grid;grid-template-columns:auto 1fr;gap:8px 16px;margin:24px 0;padding:16px 0;border-block:1px solid var(--line)}
            dt{color:var(--soft)}
            dd{margin:0;text-align:end;font-weight:600;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
            form{display:grid;gap:12px}
            button{font:inherit;font-weight:600;min-block-size:48px;border-radius:10px;cursor:pointer;border:1px solid var(--deep)}
            button[value=approve]{background:var(--deep);color:#fff}
            button[value=decline]{background:none;border-color:var(--line);color:var(--ink)}
            button:focus-visible{outline:3px solid #f5a524;outline-offset:2px}
            small{display:block;margin-block-start:20px;color:var(--soft);font-size:13px}
            """;

    static final String STYLE_HASH = hash(STYLE);

    private static final Map<String, String> ENGLISH = Map.of("lang", "en", "bank", "Argosy Sandbox Bank", "title", "Confirm your payment", "lead", "Your bank asks whether this is you.",
            "shop", "Shop", "amount", "Amount", "approve", "Approve", "decline", "Decline", "note", "Sandbox: no money moves.");
    private static final Map<String, String> GERMAN = Map.of("lang", "de", "bank", "Argosy Sandbox-Bank", "title", "Zahlung bestätigen", "lead", "Ihre Bank fragt, ob Sie das sind.",
            "shop", "Shop", "amount", "Betrag", "approve", "Zustimmen", "decline", "Ablehnen", "note", "Sandbox: Es fließt kein Geld.");
    private static final Map<String, String> ARABIC = Map.of("lang", "ar", "bank", "بنك أرغوسي التجريبي", "title", "أكّد عملية الدفع", "lead", "يسألك مصرفك: هل أنت من يدفع؟",
            "shop", "المتجر", "amount", "المبلغ", "approve", "موافقة", "decline", "رفض", "note", "وضع التجربة: لا تُحوَّل أي أموال.");
    private static final Map<String, String> CHINESE = Map.of("lang", "zh-CN", "bank", "Argosy 沙盒银行", "title", "请确认付款", "lead", "银行需要确认这笔付款是否由您本人发起。",
            "shop", "商店", "amount", "金额", "approve", "同意付款", "decline", "拒绝", "note", "沙盒环境：不会产生真实扣款。");

    private ChallengePage() {
    }

    static String html(Challenge challenge) {
        Map<String, String> words = words(Locale.forLanguageTag(challenge.locale()).getLanguage());
        return """
                <!doctype html>
                <html lang="%s" dir="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
                <meta name="robots" content="noindex"><title>%s</title><style>%s</style></head>
                <body><main><header><span aria-hidden="true"></span>%s</header>
                <h1>%s</h1><p>%s</p>
                <dl><dt>%s</dt><dd dir="auto">%s</dd><dt>%s</dt><dd>%s</dd></dl>
                <form method="post"><button name="result" value="approve">%s</button><button name="result" value="decline">%s</button></form>
                <small>%s</small></main></body></html>
                """.formatted(words.get("lang"), words == ARABIC ? "rtl" : "ltr", words.get("title"), STYLE, words.get("bank"), words.get("title"), words.get("lead"), words.get("shop"), escaped(challenge.shop()),
                words.get("amount"), amount(challenge.amount(), challenge.locale()), words.get("approve"), words.get("decline"), words.get("note"));
    }

    private static Map<String, String> words(String language) {
        return switch (language) {
            case "zh" -> CHINESE;
            case "de" -> GERMAN;
            case "ar" -> ARABIC;
            default -> ENGLISH;
        };
    }

    private static String amount(Money money, String locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.forLanguageTag(locale + "-u-nu-latn"));
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(Money.exponent(money.currency()));
        format.setMaximumFractionDigits(Money.exponent(money.currency()));
        return escaped(format.format(money.toMajor()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String hash(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text));
    }
}
