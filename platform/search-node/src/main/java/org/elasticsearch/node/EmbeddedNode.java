package org.elasticsearch.node;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.ClasspathPluginsService;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;

/** A node whose plugins are classes. Lives here because the construction steps are package-private. */
public final class EmbeddedNode extends Node {

    public EmbeddedNode(Environment environment, List<Class<? extends Plugin>> plugins) {
        super(NodeConstruction.prepareConstruction(environment, noPluginFolders(), classpathPlugins(plugins), true));
    }

    private static PluginsLoader noPluginFolders() {
        return PluginsLoader.createPluginsLoader(Set.of(), Set.of(), Map.of(), false);
    }

    private static NodeServiceProvider classpathPlugins(List<Class<? extends Plugin>> plugins) {
        return new NodeServiceProvider() {
            @Override
            PluginsService newPluginService(Environment environment, PluginsLoader loader) {
                return new ClasspathPluginsService(environment.settings(), environment.configDir(), loader, plugins);
            }
        };
    }
}
