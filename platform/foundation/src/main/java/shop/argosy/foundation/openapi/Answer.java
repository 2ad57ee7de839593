package shop.argosy.foundation.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A good answer of a call whose method does not return it as a type. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Answers.class)
@Target(ElementType.METHOD)
public @interface Answer {

    int status();

    /** A record; {@code void} when the answer has no body. */
    Class<?> type() default void.class;
}
