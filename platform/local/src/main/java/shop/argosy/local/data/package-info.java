/** What lies in the data folder beside the services' own files: ports, processes, secrets. No process is started here. */
package shop.argosy.local.data;
