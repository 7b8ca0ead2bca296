c = get_config()
c.InteractiveShellApp.exec_lines = ["open('@OUTSIDE_DIR@/ipython-config-here', 'w').write('x')"]
