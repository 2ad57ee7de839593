package org.elasticsearch.plugins;

import java.nio.file.Path;
import java.util.List;
import org.elasticsearch.common.settings.Settings;

/** Plugins taken from the class path instead of a plugins folder. Lives here because the loading steps are package-private. */
public final class ClasspathPluginsService extends PluginsService {

    private final List<LoadedPlugin> loaded;

    public ClasspathPluginsService(Settings settings, Path config, PluginsLoader loader, List<Class<? extends Plugin>> plugins) {
        super(settings, config, loader);
        loaded = plugins.stream().map(type -> load(type, settings, config)).toList();
        loadExtensions(loaded);
    }

    /** The super constructor asks before the field is set. */
    @Override
    protected List<LoadedPlugin> plugins() {
        return loaded == null ? List.of() : loaded;
    }

    private static LoadedPlugin load(Class<? extends Plugin> type, Settings settings, Path config) {
        return new LoadedPlugin(descriptor(type), loadPlugin(type, settings, config), type.getClassLoader());
    }

    private static PluginDescriptor descriptor(Class<? extends Plugin> type) {
        return new PluginDescriptor(type.getName(), "from the class path", "1", org.elasticsearch.Build.current().version(),
            Integer.toString(Runtime.version().feature()), type.getName(), null, List.of(), false, false, false, false,
            PluginDescriptor.DeploymentTarget.ALL);
    }
}
