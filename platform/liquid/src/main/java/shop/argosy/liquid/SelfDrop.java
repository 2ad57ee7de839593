package shop.argosy.liquid;

/** The variable {@code self}: all variables as properties. */
record SelfDrop(Variables variables) implements Drop {

    @Override
    public Object get(String property) {
        return variables.find(property);
    }

    @Override
    public boolean has(String property) {
        return variables.has(property);
    }

    @Override
    public String text() {
        return "Liquid::SelfDrop";
    }
}
