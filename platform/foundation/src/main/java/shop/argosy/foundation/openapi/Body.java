package shop.argosy.foundation.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a call wants as its body. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Body {

    /** A record, or {@code byte[]} for what is no JSON. */
    Class<?> value();

    String[] media() default "application/json";

    boolean required() default true;
}
